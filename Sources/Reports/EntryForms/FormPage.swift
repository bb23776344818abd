/// What the template `form` shows: a paper form on one page.
struct FormPage {
  var title: PageText
  var edition: PageText?
  /// The size of the print.
  var size: TrustedMarkup
  var styles: TrustedMarkup
  /// The words at the foot of each printed page, as a style sheet holds them.
  var running: TrustedMarkup
  var before: [PageText]
  var consent: [FormQuestion]
  /// What those do who do not consent; nil where consent is not asked.
  var refusal: PageText?
  var questions: [FormQuestion]
  var thanks: [PageText]
  var footer: PageText
}

/// One question as the form shows it.
struct FormQuestion {
  var anchor: PageText
  var number: PageText
  var wording: PageText
  var stem: PageText?
  var routing: PageText?
  /// How it is answered: "Tick one box" and the like.
  var how: PageText
  /// Boxes of which one is ticked.
  var one: [FormOption]
  /// Boxes of which any are ticked.
  var several: [FormOption]
  /// Boxes for places.
  var ranks: [FormOption]
  /// A box for a number.
  var box: FormBox?
  /// Lines for words.
  var lines: FormLines?
  var date: [FormDatePart]
  var writeIn: FormWriteIn?
  /// Whether several boxes answer it, so that they stand together under its words.
  var isGroup: Bool
  /// Whether one box answers it.
  var isSingle: Bool
}

/// One option of a question.
struct FormOption {
  var name: PageText
  var anchor: PageText
  var label: PageText
}

/// Room for a number.
struct FormBox {
  var anchor: PageText
  /// The anchor of the words that say how it is answered.
  var how: PageText
}

/// Room for words.
struct FormLines {
  var anchor: PageText
  /// The anchor of the words that say how it is answered.
  var how: PageText
  var rows: PageText
}

/// The day, month or year of a date.
struct FormDatePart {
  var anchor: PageText
  var label: PageText
  var characters: PageText
}

/// Room for what is written beside "other".
struct FormWriteIn {
  var anchor: PageText
  var label: PageText
}
