/// Headers that mean a column names or locates a person, whatever tool wrote it.
enum PersonalHeaders {
  private static let words: Set<String> = [
    "name", "full name", "your name", "first name", "firstname", "last name", "lastname", "surname",
    "forename", "childs name", "child name", "name of child", "your childs name", "parent name",
    "parents name", "carers name", "name of parent", "name of parent or carer", "name of carer",
    "respondent name", "name of respondent", "contact name", "your full name", "your first name",
    "your last name", "your surname", "preferred name", "family name", "given name",
    "email", "e mail", "email address", "e mail address", "your email", "your email address",
    "contact email", "contact email address", "personal email", "work email",
    "phone", "phone number", "phone no", "mobile phone", "mobile phone number", "contact number",
    "contact telephone number", "your phone number", "your mobile number", "home phone",
    "contact phone number", "your telephone number", "your address", "street address",
    "telephone", "telephone number", "mobile", "mobile number", "mobile no", "tel", "tel no",
    "ip address", "ip", "ipaddress", "address", "home address", "postcode", "post code",
    "full postcode", "your postcode", "your full postcode", "home postcode", "zip code",
    "address line 1", "address line 2", "house number",
    "date of birth", "dob", "childs date of birth", "your date of birth",
    "your childs date of birth",
    "upn", "unique pupil number", "nhs number", "national insurance number", "ni number",
    "recipientlastname", "recipientfirstname", "recipientemail",
    "locationlatitude", "locationlongitude", "latitude", "longitude", "gps", "username",
    "what is your name", "what is your full name", "what is your first name",
    "what is your last name", "what is your surname", "what is your childs name",
    "what is your child called", "whats your name", "whats your email address",
    "what is your email address", "what is your email", "what is your phone number",
    "what is your telephone number", "what is your mobile number", "what is your address",
    "what is your postcode", "what is your full postcode", "what is your date of birth",
    "what is your childs date of birth",
    "contact details", "your contact details", "signature", "twitter handle", "social media handle",
  ]

  /// What a header may say beside what it asks for.
  private static let asides = [
    "optional", "if you wish", "if you are happy to share it", "if applicable", "required",
    "if different", "please", "enter", "provide", "give", "us", "tell", "state",
  ]

  /// Whether the column's header, question or option asks who somebody is or where they live.
  static func contains(_ column: ExportColumn) -> Bool {
    if contains(column.header) || column.option == nil && contains(column.question) { return true }
    // "Contact details: Email": the heading of each column of a form.
    return column.layout == .single && column.option.map(contains) ?? false
  }

  static func contains(_ header: String) -> Bool {
    // Longer than any of these, and most headings are.
    guard header.utf8.count <= 120 else { return false }
    let normal = HeaderNormaliser.words(of: header)
    if words.contains(normal) || words.contains(HeaderNormaliser.plainWords(header)) { return true }
    var text = " \(normal) "
    for aside in asides { text = text.replacing(" \(aside) ", with: " ") }
    return words.contains(text.split(separator: " ").joined(separator: " "))
  }
}
