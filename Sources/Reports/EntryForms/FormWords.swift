/// The words of a paper form that are ours: short sentences in everyday words.
enum FormWords {
  /// What to read before anything is answered.
  static func before(_ form: EntryForm) -> [String] {
    var sentences = [
      form.isForYoungPeople
        ? "This is a survey. We want to know what you think."
        : "This is a survey. We would like to know what you think.",
      "You choose if you want to take part. It is fine to say no.",
      "You can miss out any question. You can stop when you like.",
      "Please do not write anybody’s full name, address or phone number in your answers.",
    ]
    if form.isForYoungPeople {
      sentences.append("Somebody you trust can help you to read it or to write your answers.")
    }
    sentences.append("Use a pen. To change an answer, cross it out and tick another box.")
    return sentences
  }

  /// What those do who do not take part.
  static func refusal(_ label: String) -> String {
    "If you tick \u{2018}\(label)\u{2019}, please stop here. We will not use your answers."
  }

  static let thanks = ["Thank you. Please give this form back to whoever gave it to you."]

  /// How a question is answered.
  static func how(_ answer: EntryAnswer) -> String {
    switch answer {
    case .one, .consent: "Tick one box."
    case .several: "Tick all the boxes that are right for you."
    case .ranks(let labels):
      "Write 1 beside your first choice, 2 beside your second, and so on up to \(labels.count)."
    case .number(let least, let most, let isWhole):
      "Write " + NumberWords.asked(least: least, most: most, isWhole: isWhole) + "."
    case .date: "Write the day, the month and the year in numbers."
    case .words: "Write your answer here."
    }
  }
}
