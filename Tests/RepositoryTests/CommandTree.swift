import Foundation

/// The program's commands and options, as it lists them itself.
struct CommandTree: Decodable {
  struct Command: Decodable {
    struct Argument: Decodable {
      struct Name: Decodable {
        var kind: String
        var name: String
      }

      var names: [Name]?
    }

    var commandName: String
    var arguments: [Argument]?
    var subcommands: [Command]?

    /// The options as they are typed: `--schema`, `-h`.
    var options: Set<String> {
      Set(
        (arguments ?? []).flatMap { $0.names ?? [] }.map {
          ($0.kind == "long" ? "--" : "-") + $0.name
        })
    }
  }

  var command: Command

  static func ofProgram() throws -> CommandTree {
    let dumped = try BuiltProgram.run(["--experimental-dump-help"])
    return try JSONDecoder().decode(CommandTree.self, from: Data(dumped.output.utf8))
  }

  /// Every command with the words that call it, in the order help lists them.
  var all: [(words: [String], command: Command)] {
    var found: [(words: [String], command: Command)] = []
    func walk(_ command: Command, _ words: [String]) {
      found.append((words, command))
      for part in command.subcommands ?? [] where part.commandName != "help" {
        walk(part, words + [part.commandName])
      }
    }
    walk(command, [])
    return found
  }

  /// What is wrong with a command line without the program's name, or nil.
  func fault(in words: [String]) -> String? {
    var command = command
    var rest = words[...]
    while let part = command.subcommands?.first(where: { $0.commandName == rest.first }) {
      command = part
      rest = rest.dropFirst()
    }
    if command.subcommands?.isEmpty == false, let next = rest.first, !next.hasPrefix("-") {
      return "there is no command \(next)"
    }
    for word in rest where word.hasPrefix("-") && word != "-" {
      let option = String(word.prefix { $0 != "=" })
      if !command.options.contains(option) { return "\(command.commandName) has no \(option)" }
    }
    return nil
  }
}
