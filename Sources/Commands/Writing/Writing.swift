import CellFile
import Records
import TerminalIO
import VaultStore

/// A text of a record that a person writes: in which editor, where it goes on from, and where it
/// is kept when the writing is cut off.
struct Writing {
  /// What came of it.
  struct Result {
    let text: [UInt8]
    /// What goes together with the text: drafts that it went on from or that nobody wants.
    let changes: [Change]
  }

  let session: Session
  let kind: RecordKind
  /// The record that is edited; nil for a new one.
  var record: RecordID?
  let title: String
  /// The editor of the person's choice; nil for the built-in one.
  let editor: ExternalEditor?

  /// Lets a person write until the text is as it must be, or is given up.
  ///
  /// - Parameters:
  ///   - original: where a draft is not gone on with.
  ///   - check: throws what is wrong with a text.
  /// - Returns: nil where nothing is to be saved.
  func run(_ original: [UInt8], check: ([UInt8]) throws -> Void) throws -> Result? {
    try LiveSession.current?.requireWriting()
    var text = original
    var changes: [Change] = []
    // What becomes of drafts is saved with the text: one command makes one commit.
    var unwanted: [Change] = []
    // What a lock interrupted comes before any draft.
    if TextEntry.resumed == nil, let (draft, isWanted) = try offeredDraft() {
      changes = [draft.removal]
      if isWanted { text = draft.text } else { unwanted = changes }
    }
    while true {
      // A draft that was looked at and left stays one.
      guard let edited = try write(text, changes) else { return try leave(unwanted) }
      do {
        try check(edited)
        return Result(text: edited, changes: changes)
      } catch  where !(error is TerminalError) {
        // What was written must not be lost for a mistake in its front matter.
        ErrorReport(error)?.tell()
      }
      guard try Confirmation.isGranted("Go on writing?") else { return try leave(unwanted) }
      text = edited
    }
  }

  private func leave(_ unwanted: [Change]) throws -> Result? {
    if !unwanted.isEmpty { try session.append(unwanted, acceptTrace: false) }
    return nil
  }

  /// Runs what saves a text that was written; what cannot be saved is kept as a draft.
  ///
  /// - Parameter work: saves, and is told whether more commits than one may be made, and what it
  ///   has to save where it is refused.
  func saving(
    _ written: Result, acceptTrace: Bool, _ work: (Bool, [Change]) throws -> Void
  ) throws {
    let draft = try [Drafts.change(written.text, kind, record)] + written.changes
    do {
      try fitting(acceptTrace) { try work($0, draft) }
    } catch {
      if session.hasSavedOtherwise || (try? keep(draft, acceptTrace: acceptTrace)) != nil {
        Output.note(Drafts.keptNote(kind, record))
      }
      throw error
    }
  }

  /// Runs what saves; where it does not fit one commit the person decides, lest a text that took an
  /// hour is lost for a missing flag.
  private func fitting(_ acceptTrace: Bool, _ work: (Bool) throws -> Void) throws {
    try work(acceptTrace)
  }

  private func write(_ text: [UInt8], _ changes: [Change]) throws -> [UInt8]? {
    do {
      guard let editor else { return try TextEntry.edit(text, title: title) }
      return try editor.edit(text)
    } catch let unfinished as UnfinishedText {
      // A session keeps it, sealed, in memory.
      guard LiveSession.current == nil else { throw unfinished }
      let draft = try [Drafts.change(unfinished.text, kind, record)] + changes
      try fitting(false) { try keep(draft, acceptTrace: $0) }
      Output.note(Drafts.keptNote(kind, record))
      throw Interruption.isEndRequested ? TerminalError.interrupted : CommandError.editorFailed
    }
  }

  private func keep(_ draft: [Change], acceptTrace: Bool) throws {
    // The process may have been asked to end: it does, after this.
    Interruption.clear()
    try Interruption.criticalSection { try session.append(draft, acceptTrace: acceptTrace) }
  }

  /// The newest draft, and whether to go on with it; nil where there is none, or it is to stay.
  private func offeredDraft() throws -> (draft: Drafts.Draft, isWanted: Bool)? {
    let drafts = Drafts(try session.target())
    guard let draft = try drafts.newest(of: kind, record) else { return nil }
    let time = Clock.iso(draft.modified).prefix(16).replacing("T", with: " ")
    if try Confirmation.isGranted("A text of \(time) UTC was not finished. Go on with it?") {
      return (draft, true)
    }
    return try Confirmation.isGranted("Remove it?") ? (draft, false) : nil
  }
}
