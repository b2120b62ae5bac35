import Application
import ArgumentParser
import SystemPackage
import VaultStore
import Words

struct VaultMerge: ParsableCommand {
  static let configuration = CommandConfiguration("merge", Words.current.help(MergeCommand.merge))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(MergeOption.mergedFiles, value: "file")) var files: [String]

  func run() throws {
    let paths = files.map { FilePath($0) }
    for path in paths { try MergeWork.requireFile(path) }
    // The other files' passphrases follow the vault's on the descriptor.
    let secrets = LaterSecrets(options)
    let session = try OpenVault(
      options, for: .changing, merging: paths, asking: secrets)
    let (sources, result) = try session.withOccasion {
      let work = MergeWork(in: session)
      let sources = try work.open(paths)
      return (sources, try work.save(sources))
    }
    guard !sources.isEmpty else {
      return Output.note(Words.current.note(MergeNote.mergedWithItself))
    }
    Output.note(
      Words.current.note(
        result.versions == 0
          ? MergeNote.nothingLacking
          : .merged(versions: result.versions, records: result.records)))
    if result.older > 0 {
      Output.note(Words.current.note(MergeNote.olderCame(count: result.older)))
    }
    if let open = result.open {
      if open.conflicts > 0 {
        Output.note(Words.current.note(MergeNote.inConflict(records: open.conflicts)))
      }
      if open.sharedSlugs > 0 {
        Output.note(Words.current.note(MergeNote.sharedSlugs(count: open.sharedSlugs)))
      }
    } else {
      Output.note(Words.current.note(MergeNote.conflictsUnknown))
    }
    if result.leftOwn { Output.note(Words.current.note(MergeNote.ownStayed)) }
    // The cover's notes stay as they are, whatever is hidden.
    if let hidden = result.hidden { VaultMerge.show(hidden) }
    Output.note(Words.current.note(MergeNote.otherCompartments))
  }

  private static func show(_ hidden: HiddenMerging.Result) {
    func note(_ note: HiddenMergeNote) { Output.note(Words.current.note(note)) }
    for obstacle in hidden.obstacles { note(.leftOut(file: obstacle.file, obstacle.reason)) }
    if hidden.isDamagedHere { note(.damagedHere) }
    if hidden.tooLarge > 0 { note(.tooLarge(count: hidden.tooLarge)) }
    if hidden.versions < hidden.lacking {
      note(.partlyMerged(versions: hidden.versions, lacking: hidden.lacking))
    } else if hidden.versions > 0 {
      note(.merged(versions: hidden.versions, records: hidden.records))
    } else if hidden.obstacles.isEmpty && !hidden.isDamagedHere && hidden.tooLarge == 0 {
      note(.nothingLacking)
    }
    if hidden.older > 0 { note(.olderCame(count: hidden.older)) }
    if let waits = hidden.waits { Output.note(Words.current.note(Notice.notSavedYet(waits))) }
    if let open = hidden.open {
      if open.conflicts > 0 { note(.inConflict(records: open.conflicts)) }
      if open.sharedSlugs > 0 { note(.sharedSlugs(count: open.sharedSlugs)) }
    }
    if hidden.leftOwn { note(.ownStayed) }
  }
}
