/// What somebody should know of a sheet's cells, gathered while they are read.
struct SheetRemarks {
  /// How many cells, and the first of them.
  struct Tally {
    private(set) var count = 0
    private(set) var places: [CellLocation] = []

    mutating func add(_ row: Int, _ column: Int) {
      count += 1
      if places.count < TableRemark.placesKept {
        places.append(CellLocation(row: row, column: column))
      }
    }
  }

  /// The errors a spreadsheet knows: anything else in an error's place is not repeated.
  static let errors = [
    "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!",
    "#FIELD!", "#BLOCKED!", "#CONNECT!", "#BUSY!", "#UNKNOWN!", "#GETTING_DATA",
  ]

  private var errorValues = [Tally](repeating: Tally(), count: errors.count + 1)
  var formulas = Tally()
  var formulasWithoutValue = Tally()
  var mergedCells = Tally()

  mutating func addError(_ text: UnsafeBufferPointer<UInt8>, _ row: Int, _ column: Int) {
    let kind = Self.errors.firstIndex { $0.utf8.elementsEqual(text) } ?? Self.errors.count
    errorValues[kind].add(row, column)
  }

  /// As remarks, those of one kind together, in the order of the kinds.
  var remarks: [TableRemark] {
    var remarks: [TableRemark] = []
    func add(_ kind: TableRemark.Kind, _ tally: Tally, _ detail: String = "") {
      guard tally.count > 0 else { return }
      remarks.append(
        TableRemark(kind, count: tally.count, places: tally.places, detail: detail))
    }
    for (kind, tally) in errorValues.enumerated() {
      add(.errorValue, tally, kind < Self.errors.count ? Self.errors[kind] : "")
    }
    add(.formula, formulas)
    add(.formulaWithoutValue, formulasWithoutValue)
    add(.mergedCells, mergedCells)
    return remarks
  }
}
