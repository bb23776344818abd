internal import Foundation

/// Tells that a column names or locates people: by its header in any wording, and by its cells.
enum PersonalSigns {
  /// What a column looks like, in a few words for the draft; nil where nothing in it is personal.
  static func sign(header: String, profile: ColumnProfile) -> String? {
    if PersonalHeaders.contains(header) { return "its heading asks for personal details" }
    if let sign = headerSign(HeaderNormaliser.words(of: header), profile) { return sign }
    guard profile.answers > 0, profile.meanLength <= 80 else { return nil }
    for (holds, least, words) in cellSigns where profile.share(holds) >= least { return words }
    return nil
  }

  private static let cellSigns:
    [(holds: @Sendable (String) -> Bool, least: Double, words: String)] = [
      (isEmail, 0.3, "its cells look like e-mail addresses"),
      (isNetworkAddress, 0.5, "its cells look like network addresses"),
      (isPostcode, 0.5, "its cells look like full postcodes"),
      (isPhone, 0.6, "its cells look like telephone numbers"),
      (isUPN, 0.5, "its cells look like pupil numbers"),
      (isNationalInsurance, 0.5, "its cells look like National Insurance numbers"),
      (isNHSNumber, 0.8, "its cells look like NHS numbers"),
    ]

  /// Words of a header that ask for something personal, where what was answered could be it.
  private static func headerSign(_ words: String, _ profile: ColumnProfile) -> String? {
    guard !words.isEmpty, profile.meanLength <= 60 || profile.answers == 0 else { return nil }
    let padded = " \(words) "
    func asks(_ phrases: [String]) -> Bool { phrases.contains { padded.contains(" \($0) ") } }
    // Only few words: a question that merely mentions a name or an address is another matter.
    let isShort = AnswerForm.wordCount(words) <= 14
    let counts = ["how many", "how much", "how often", "how long"].contains(where: words.hasPrefix)
    guard isShort, !counts else { return nil }
    let isOfPlace = asks([
      "school", "schools", "setting", "college", "nursery", "organisation", "organization",
      "organisations", "service", "group", "company", "business", "council", "charity", "team",
      "provider", "street name", "department", "trust", "authority",
    ])
    let looksFilledIn = profile.values.isEmpty || !isYesOrNo(profile)
    guard looksFilledIn else { return nil }
    if !isOfPlace,
      asks([
        "full name", "your name", "first name", "last name", "surname", "forename", "name of child",
        "childs name", "name of your child", "parents name", "name of parent", "carers name",
        "name of carer", "contact name", "family name", "given name", "name of young person",
        "young persons name", "middle name", "what is your name", "name s", "signature",
      ])
        || (!isOfPlace
          && (words == "names" || words.hasSuffix(" name") && AnswerForm.wordCount(words) <= 4))
    {
      return "its heading asks for a name"
    }
    if asks(["email", "e mail", "email address", "e mail address", "emails"]) {
      return "its heading asks for an e-mail address"
    }
    if asks([
      "telephone", "phone", "mobile number", "phone number", "telephone number", "contact number",
      "contact details", "mobile no", "tel",
    ]) {
      return "its heading asks for a telephone number or contact details"
    }
    if asks(["postcode", "post code", "zip code", "postal code"]),
      !asks(["first", "part", "half", "area", "district", "outward", "start", "beginning"])
    {
      return "its heading asks for a postcode"
    }
    if asks(["date of birth", "dob", "birthday", "birth date", "d o b"]) {
      return "its heading asks for a date of birth"
    }
    if asks([
      "home address", "full address", "your address", "postal address", "street address",
      "address line 1", "address line 2", "house number",
    ]) {
      return "its heading asks for an address"
    }
    if asks(["upn", "unique pupil number", "nhs number", "national insurance number", "ni number"])
    {
      return "its heading asks for a number that identifies a person"
    }
    if asks(["twitter handle", "instagram", "username", "user name", "social media handle"]) {
      return "its heading asks for an account's name"
    }
    return nil
  }

  /// "May we keep your e-mail address?" is a question about personal details, and no such detail.
  private static func isYesOrNo(_ profile: ColumnProfile) -> Bool {
    profile.values.allSatisfy {
      let words = HeaderNormaliser.plainWords($0.text)
      return words.hasPrefix("yes") || words.hasPrefix("no")
        || ["y", "n", "0", "1", "true", "false"].contains(words)
    }
  }

  // MARK: Cells

  @Sendable private static func isEmail(_ text: String) -> Bool {
    guard let at = text.firstIndex(of: "@"), at != text.startIndex, text.count <= 120 else {
      return false
    }
    let host = text[text.index(after: at)...]
    return !text.contains(" ") && host.contains(".") && !host.hasSuffix(".") && !host.contains("@")
  }

  @Sendable private static func isNetworkAddress(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 4 { return parts.allSatisfy { UInt8($0) != nil } }
    return text.count(where: { $0 == ":" }) >= 4
      && text.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
  }

  @Sendable private static func isPostcode(_ text: String) -> Bool {
    text.utf8.count <= 9 && text.utf8.count >= 5
      && text.range(
        of: #"^[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2}$"#, options: .regularExpression) != nil
  }

  @Sendable private static func isPhone(_ text: String) -> Bool {
    guard text.utf8.count >= 10, text.utf8.count <= 20,
      text.hasPrefix("0") || text.hasPrefix("+") || text.hasPrefix("(0")
    else { return false }
    let digits = text.utf8.count { (0x30...0x39).contains($0) }
    return (10...13).contains(digits)
      && text.allSatisfy { $0.isNumber || " +()-".contains($0) }
  }

  @Sendable private static func isUPN(_ text: String) -> Bool {
    text.utf8.count == 13
      && text.range(of: #"^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$"#, options: .regularExpression)
        != nil
  }

  @Sendable private static func isNationalInsurance(_ text: String) -> Bool {
    text.utf8.count >= 9 && text.utf8.count <= 13
      && text.range(
        of: #"^[A-Za-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-Da-d]$"#, options: .regularExpression) != nil
  }

  /// Ten digits of which the last is the check digit (modulus 11, NHS Data Dictionary).
  @Sendable private static func isNHSNumber(_ text: String) -> Bool {
    let digits = text.utf8.filter { $0 != 0x20 && $0 != 0x2D }.map { Int($0) - 0x30 }
    guard digits.count == 10, digits.allSatisfy({ (0...9).contains($0) }) else { return false }
    var sum = 0
    for (place, digit) in digits.dropLast().enumerated() { sum += digit * (10 - place) }
    let check = 11 - sum % 11
    return (check == 11 ? 0 : check) == digits[9] && check != 10
  }
}
