import Calendar
import Dispatch
import Folding
import Parallel
import Records
package import Search
import Sodium
import Synchronization
import VaultStore

/// Holds a query against all records, streaming over the ciphertext on both cores; each thread has
/// the plaintext of one record at a time.
///
/// First which records match, then, a group after the other, what they show: memory does not grow
/// with the number of matches.
package final class SearchRun {
  // Below so many records starting a thread costs more than it saves.
  private static let fewRecords = 200
  // Records whose snippets are held at a time.
  private static let groupSize = 1024

  /// The catalog that is searched.
  package let catalog: Catalog
  private let query: Query
  private let front: any FrontEnd
  private let people: [SearchPerson]
  /// Set only if the query asks for dialogues.
  private let belonging: Belonging?
  /// The damage of a record that could not be read; the others were searched.
  package private(set) var failure: (any Error)?

  /// A query against the records of a catalog.
  package init(_ catalog: Catalog, _ query: Query, _ front: any FrontEnd) {
    self.catalog = catalog
    self.query = query
    self.front = front
    let asksDialogue = query.filters[.in] != nil || query.excludedFilters[.in] != nil
    belonging = asksDialogue ? Belonging(readableIn: catalog) : nil
    let asksPeople = query.filters[.who] != nil || query.excludedFilters[.who] != nil
    people = asksPeople ? SearchRun.people(catalog, query) : []
  }

  /// The people whom `who:` may mean; the others are not decoded.
  private static func people(_ catalog: Catalog, _ query: Query) -> [SearchPerson] {
    let scan = PeopleScan(query)
    var scratch = scan.makeScratch()
    var people: [SearchPerson] = []
    for head in catalog.readableHeads(where: { $0.kind == .person }) {
      guard let outline = try? catalog.outline(of: head),
        scan.mayMean(outline.serialized, scratch: &scratch),
        let entry = try? catalog.entry(head), case .person(let person) = entry.metadata.details
      else { continue }
      people.append(
        SearchPerson(
          slug: entry.metadata.slug, names: [entry.metadata.title, person.native] + person.aliases))
    }
    return people
  }

  /// Whether each record must show its compartment.
  package var showsCompartments: Bool { catalog.showsCompartments }

  /// Whether `in:` names a dialogue that is not here.
  package var namesUnknownDialogue: Bool {
    let slugs = catalog.readableHeads { $0.kind == .dialogue }
      .compactMap { try? FoldedText(catalog.outline(of: $0).slug) }
    return (query.filters[.in] ?? []).contains { !slugs.contains(FoldedText($0)) }
  }

  /// Whether `who:` names somebody who is not recorded.
  package var namesUnknownPerson: Bool {
    let names = people.flatMap { [$0.slug] + $0.names }.map { FoldedText($0) }
    return (query.filters[.who] ?? []).contains { value in
      let part = FoldedText(value)
      return !names.contains { $0.contains(part) }
    }
  }

  /// Finds the records that match and gives them on, newest first.
  ///
  /// - Returns: how many match.
  package func run(_ show: (Catalog.Entry, Match) throws -> Void) throws -> Int {
    // Whether, not where: the least that has to be looked at.
    let finder = Matcher(query, people: people, snippetLimit: 0)
    let places = try find(finder)
    let cutter = Matcher(query, people: people)
    var next = places[...]
    while !next.isEmpty {
      let group = Array(next.prefix(SearchRun.groupSize))
      next = next.dropFirst(group.count)
      let found = try scan(group, cutter) { place, entry, match in (place, entry, match) }
      for (_, entry, match) in found.sorted(by: { $0.0 < $1.0 }) { try show(entry, match) }
    }
    return places.count
  }

  /// The places of the records that match, newest first. What is shown of the progress is gone
  /// again before the first of them is shown.
  private func find(_ finder: Matcher) throws -> [Int] {
    try front.watching(.searching(records: catalog.heads.count)) { progress in
      try scan(Array(catalog.heads.indices), finder, progress) { place, _, _ in place }.sorted()
    }
  }

  /// Looks through the records at some places of `catalog.heads`.
  private func scan<Found: Sendable>(
    _ places: [Int], _ matcher: Matcher, _ progress: (any ProgressMeter)? = nil,
    _ make: (Int, Catalog.Entry, Match) -> Found
  ) throws -> [Found] {
    let heads = catalog.heads
    // In the order of the file, so that bodies are read sequentially.
    let places = places.sorted {
      (heads[$0].role.rawValue, heads[$0].index) < (heads[$1].role.rawValue, heads[$1].index)
    }
    let found = Mutex<[[Found]]>([])
    let failure = Mutex<(any Error)?>(nil)
    let workers = places.count > SearchRun.fewRecords ? Parallel.processors : 1
    // The call returns when all workers are done; they only read what they share.
    nonisolated(unsafe) let catalog = self.catalog
    nonisolated(unsafe) let make = make
    let belonging = self.belonging
    let front = self.front
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
      let range = (places.count * worker / workers)..<(places.count * (worker + 1) / workers)
      var reader = unsafe SearchWorker(catalog, matcher, belonging)
      var own: [Found] = []
      for place in places[range] where !front.isStopRequested {
        progress?.add(1)
        do {
          if let (entry, match) = try reader.match(heads[place]) {
            own.append(unsafe make(place, entry, match))
          }
        } catch {
          failure.withLock { $0 = $0 ?? error }
        }
      }
      found.withLock { $0.append(own) }
    }
    try front.check()
    self.failure = self.failure ?? failure.withLock { $0 }
    return found.withLock { $0.flatMap(\.self) }
  }
}

/// The state of one thread that looks through records.
private struct SearchWorker: ~Copyable {
  // One for each compartment, since threads do not share readers.
  private let readers: [(role: CompartmentRole, replay: Replay, bodies: BodyReader)]
  private let matcher: Matcher
  private let belonging: Belonging?
  private var scratch: SearchScratch

  init(_ catalog: Catalog, _ matcher: Matcher, _ belonging: Belonging?) {
    self.belonging = belonging
    self.matcher = matcher
    readers = catalog.compartments.map { ($0.role, $0.replay, $0.bodies()) }
    scratch = matcher.makeScratch()
  }

  mutating func match(_ head: Catalog.Head) throws -> (Catalog.Entry, Match)? {
    guard let (_, replay, reader) = readers.first(where: { $0.role == head.role }) else {
      return nil
    }
    let version = replay.version(head.index)
    guard let content = version.content else { throw ApplicationError.noSuchRecord }
    let metadata = try reader.metadata(of: content)
    let outline = try MetadataOutline(serialized: metadata)
    guard !outline.kind.isInternal else { return nil }
    var body: [UInt8]?
    if matcher.judgesBytes, outline.holdsTextsVerbatim {
      // Most records do not match. These are seen as they are stored; none of their texts is made.
      let isText = outline.kind != .attachment
      let read = isText ? try reader.body(of: content) : []
      guard matcher.mayMatch(stored: metadata.rawSpan, body: read.rawSpan, scratch: &scratch) else {
        return nil
      }
      body = read
    }
    let entry = try Catalog.Entry(
      head, version, content, stored: metadata, isConflict: replay.isConflict(head.index))
    let record = SearchRecord(entry, belonging)
    guard matcher.admits(record) else { return nil }
    let hasText = entry.metadata.kind != .attachment && matcher.readsBody
    let text = try body ?? (hasText ? reader.body(of: content) : [])
    let match = matcher.match(record, body: text.rawSpan, scratch: &scratch)
    return match.map { (entry, $0) }
  }
}

extension SearchRecord {
  /// The facts about a record that search uses.
  package init(_ entry: Catalog.Entry, _ belonging: Belonging?) {
    let metadata = entry.metadata
    let links = metadata.links
    let own = metadata.kind == .person ? [metadata.slug, metadata.title] : []
    self.init(
      kind: metadata.kind.name,
      // A release says once more what notes say.
      isFoundByKindOnly: metadata.kind == .release,
      slug: metadata.slug.isEmpty ? nil : metadata.slug,
      dialogues: (belonging ?? Belonging()).dialogues(of: metadata).sorted(),
      tags: metadata.tags,
      people: own
        + links.filter { [.people, .attendees, .facilitators, .person].contains($0.key) }.map(
          \.slug),
      days: metadata.days ?? DaySpan(Clock.localDay(of: entry.version.modified)),
      fields: metadata.fields.flatMap(\.value.texts))
  }
}
