/// How a command ended: the contract with scripts.
enum ExitStatus: Int32, Sendable {
  case done = 0
  /// Done, with findings that the user must look at.
  case doneWithFindings = 1
  /// Bad input or bad arguments.
  case badInput = 2
  /// Refused to protect people: nothing is left that may be shown.
  case refused = 3
  /// The data folder is locked by another process.
  case locked = 4
  /// A fault of ours.
  case fault = 70

  /// The graver of two ways to have finished well.
  func and(_ other: ExitStatus) -> ExitStatus { other.rawValue > rawValue ? other : self }
}

/// Ends a command with words for the person who ran it.
struct CommandFailure: Error {
  var status: ExitStatus
  var message: String

  static func badInput(_ message: String) -> CommandFailure {
    CommandFailure(status: .badInput, message: message)
  }
}
