/// How alike columns' headers and fields' titles are, by the words they share.
///
/// Words are numbered and looked up from a table, so that a title is compared only with headers
/// that share a word with it.
struct HeaderLikeness {
  private struct Form {
    var column: Int
    var wordCount: Int
  }

  private let titles: [[Int]]
  private var columnForms: [Form] = []
  /// The forms that each word stands in.
  private var places: [[Int]] = []
  private var formsOfColumn: [[Int]]
  private var wordsOfForm: [[Int]] = []

  init(_ forms: MatchingTable) {
    var numbers: [Substring: Int] = [:]
    func words(_ text: String) -> [Int] {
      var seen: Set<Int> = []
      for word in text.split(separator: " ") {
        seen.insert(numbers[word, default: numbers.count])
        if numbers[word] == nil { numbers[word] = numbers.count }
      }
      return seen.sorted()
    }
    titles = forms.fields.map { words($0.title) }
    formsOfColumn = forms.columns.map { _ in [] }
    for (column, own) in forms.columns.enumerated() {
      for text in own.words.sorted() {
        let numbered = words(text)
        let form = columnForms.count
        columnForms.append(Form(column: column, wordCount: numbered.count))
        wordsOfForm.append(numbered)
        formsOfColumn[column].append(form)
      }
    }
    places = [[Int]](repeating: [], count: numbers.count)
    for (form, words) in wordsOfForm.enumerated() {
      for word in words where word < places.count { places[word].append(form) }
    }
  }

  /// The column whose header is most like a field's title, and how like the next one is.
  func best(
    for field: Int, among isMeant: (Int) -> Bool
  ) -> (column: Int, likeness: Double, runnerUp: Double)? {
    let title = titles[field]
    guard title.count >= 3 else { return nil }
    var shared: [Int: Int] = [:]
    for word in title where word < places.count {
      for form in places[word] { shared[form, default: 0] += 1 }
    }
    var byColumn: [Int: Double] = [:]
    for (form, count) in shared where isMeant(columnForms[form].column) {
      let likeness = share(count, title.count, columnForms[form].wordCount)
      let column = columnForms[form].column
      byColumn[column] = max(byColumn[column] ?? 0, likeness)
    }
    let order = byColumn.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard let first = order.first else { return nil }
    return (first.key, first.value, order.dropFirst().first?.value ?? 0)
  }

  /// How alike a column's header and a field's title are, from 0 to 1.
  func likeness(of column: Int, to field: Int) -> Double {
    let title = Set(titles[field])
    return formsOfColumn[column].map { form in
      share(
        wordsOfForm[form].count { title.contains($0) }, title.count, columnForms[form].wordCount)
    }.max() ?? 0
  }

  private func share(_ shared: Int, _ a: Int, _ b: Int) -> Double {
    a + b > shared ? Double(shared) / Double(a + b - shared) : 0
  }
}
