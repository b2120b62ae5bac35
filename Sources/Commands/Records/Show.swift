import ArgumentParser
import Records
import TerminalIO
import VaultStore

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show a record, or an older version of it as REF@VERSION.",
    discussion: "Example: subrosa show wang-wei")

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Argument(help: "The record.") var ref: String

  func run() throws {
    let ref = try Asked.record(self.ref)
    let catalog = try Session(options).read()
    if ref.contains("@") {
      let (entry, version) = try catalog.findVersion(ref)
      guard let content = version.content else { throw CommandError.noSuchVersion }
      let bodies = catalog.compartment(entry.role).bodies()
      let metadata = try Metadata(serialized: try bodies.metadata(of: content))
      let form = TextForm(metadata: metadata, body: try bodies.body(of: content))
      return try Output.show(
        String(decoding: form.render(), as: UTF8.self), title: metadata.title, options)
    }
    let entry = try catalog.find(ref)
    let isText = entry.metadata.kind != .attachment
    let body = isText ? try catalog.body(entry) : []
    guard options.format == .text else {
      var summary = RecordSummary(entry)
      summary.fields = FieldsJSON(fields: entry.metadata.jsonFields)
      summary.body = isText ? String(decoding: body, as: UTF8.self) : nil
      return try Output.showJSON(summary, options)
    }
    var text = String(
      decoding: TextForm(metadata: entry.metadata, body: body).render(), as: UTF8.self)
    for attachment in try catalog.attachments(of: entry) {
      text += "\n[\(attachment.reference)] \(SafeText.line(attachment.metadata.title)), "
      text += "\(attachment.content.bodyLength) bytes\n"
    }
    try Output.show(text, title: entry.metadata.title, options)
  }
}
