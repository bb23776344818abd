/// Headers that mean a column names or locates a person, whatever tool wrote it.
enum PersonalHeaders {
  private static let words: Set<String> = [
    "name", "full name", "your name", "first name", "firstname", "last name", "lastname", "surname",
    "forename", "childs name", "child name", "name of child", "your childs name", "parent name",
    "email", "e mail", "email address", "e mail address", "your email", "your email address",
    "phone", "phone number", "phone no", "mobile phone", "mobile phone number", "contact number",
    "contact telephone number", "your phone number", "your mobile number", "home phone",
    "your address",
    "telephone", "telephone number", "mobile", "mobile number",
    "ip address", "ip", "ipaddress", "address", "home address", "postcode", "post code",
    "full postcode", "date of birth", "dob", "upn", "nhs number", "recipientlastname",
    "recipientfirstname", "recipientemail", "locationlatitude", "locationlongitude", "username",
    "what is your name", "what is your email address", "contact details",
  ]

  static func contains(_ header: String) -> Bool {
    words.contains(HeaderNormaliser.words(of: header))
      || words.contains(HeaderNormaliser.plainWords(header))
  }
}
