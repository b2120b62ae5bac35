import Application
import ArgumentParser
import VaultStore
import Words

struct CustodyList: ParsableCommand {
  static let configuration = CommandConfiguration(
    "list", Words.current.help(CustodyCommand.list))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions

  struct Item: Encodable {
    struct Group: Encodable {
      let name: String
      let sharesNeeded: Int
      let holders: [String]
    }

    let set: Int
    let date: String
    let groupsNeeded: Int
    let groups: [Group]
    let opensAlone: Bool
  }

  func run() throws {
    let known = try Custody.all(in: try OpenVault(options).read()).map(\.custody)
    if options.format == .json { return try Output.showJSON(known.map(\.item), options) }
    let words = Words.current
    var page = Page(words.title(.custody))
    if known.isEmpty { page.text(words.text(.noCustody)) }
    for custody in known {
      page.text(words.description(of: custody))
      let hasNames = custody.groups.count > 1
      page.table(
        words.columns(hasNames ? .holdersInGroups : .holders),
        custody.groups.flatMap { group in
          group.holders.enumerated().map { number, holder in
            (hasNames ? [group.name] : []) + ["\(number + 1)", holder]
          }
        })
    }
    try page.show(options)
  }
}

extension Custody {
  fileprivate var item: CustodyList.Item {
    CustodyList.Item(
      set: set, date: date, groupsNeeded: groupThreshold,
      groups: groups.map {
        CustodyList.Item.Group(name: $0.name, sharesNeeded: $0.threshold, holders: $0.holders)
      }, opensAlone: isOnly)
  }
}
