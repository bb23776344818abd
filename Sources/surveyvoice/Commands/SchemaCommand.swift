import ArgumentParser

/// `schema`: looking after schema files.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Drafts and checks survey schemas, and hands them to other tools.",
    subcommands: [
      SchemaCheckCommand.self, SchemaDraftCommand.self, SchemaTemplateCommand.self,
      SchemaExportCommand.self,
    ])
}
