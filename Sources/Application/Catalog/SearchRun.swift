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
/// What the first few thousand matches show is made while they are found. Of the others only the places
/// are kept, and what they show is made later, a group after the other: memory does not grow with the
/// number of matches.
package final class SearchRun {
  // Below so many records starting a thread costs more than it saves.
  private static let fewRecords = 200
  // Matches of which more than the place is kept while the search goes on.
  private static let keptRows = 8192
  // Matches that are looked at a second time together.
  private static let groupSize = 1024

  /// The catalog that is searched.
  package let catalog: Catalog
  private let query: Query
  private let front: any FrontEnd
  private let people: [SearchPerson]
  fileprivate let cutter: Matcher
  /// Tells whether a record matches, not where: the least that has to be looked at.
  fileprivate let finder: Matcher
  /// Set only if the query asks for dialogues.
  fileprivate let belonging: Belonging?
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
    cutter = Matcher(query, people: people)
    finder = Matcher(query, people: people, snippetLimit: 0)
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
  /// - Parameters:
  ///   - render: makes what is shown of a match; several threads call it at once.
  ///   - show: gets what was made, in order.
  /// - Returns: how many match.
  package func run<Row: Sendable>(
    rendering render: @Sendable (Catalog.Entry, Match) -> Row, _ show: (Row) throws -> Void
  ) throws -> Int {
    let hits = try find(render)
    var next = hits[...]
    while !next.isEmpty {
      let group = next.prefix(SearchRun.groupSize)
      next = next.dropFirst(group.count)
      let missing = group.filter { $0.row == nil }.map(\.place)
      let made =
        try missing.isEmpty
        ? []
        : scan(missing) { worker, place in
          try worker.match(catalog.heads[place], cutting: true)
            .map { Hit(place: place, row: render($0, $1)) }
        }
      let rows = Dictionary(uniqueKeysWithValues: made.map { ($0.place, $0) })
      // What could be read before and not now is reported like other damage.
      for row in group.compactMap({ $0.row ?? rows[$0.place]?.row }) { try show(row) }
    }
    return hits.count
  }

  /// A record that matches.
  private struct Hit<Row: Sendable>: Sendable {
    /// Its place in `catalog.heads`.
    let place: Int
    /// What is shown of it; nil where that is still to be made.
    let row: Row?
  }

  /// The records that match, newest first. What is shown of the progress is gone again before the first
  /// of them is shown.
  private func find<Row>(
    _ render: @Sendable (Catalog.Entry, Match) -> Row
  ) throws -> [Hit<Row>] {
    let kept = Atomic(0)
    return try front.watching(.searching(records: catalog.heads.count)) { progress in
      let hits = try scan(Array(catalog.heads.indices), progress) { worker, place -> Hit<Row>? in
        let isKept = kept.load(ordering: .relaxed) < SearchRun.keptRows
        // Where nothing is shown yet: whether, not where.
        guard let (entry, match) = try worker.match(catalog.heads[place], cutting: isKept)
        else { return nil }
        guard isKept else { return Hit(place: place, row: nil) }
        kept.add(1, ordering: .relaxed)
        return Hit(place: place, row: render(entry, match))
      }
      // Numbers are sorted faster than what is shown.
      return hits.indices.sorted { hits[$0].place < hits[$1].place }.map { hits[$0] }
    }
  }

  /// Looks at the records at some places of `catalog.heads`.
  private func scan<Found: Sendable>(
    _ places: [Int], _ progress: (any ProgressMeter)? = nil,
    _ look: (inout SearchWorker, Int) throws -> Found?
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
    nonisolated(unsafe) let run = self
    nonisolated(unsafe) let look = look
    let front = self.front
    DispatchQueue.concurrentPerform(iterations: workers) { part in
      let range = (places.count * part / workers)..<(places.count * (part + 1) / workers)
      var worker = unsafe SearchWorker(run)
      var own: [Found] = []
      for place in places[range] where !front.isStopRequested {
        progress?.add(1)
        do {
          if let one = try unsafe look(&worker, place) { own.append(one) }
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
  private let cutter: Matcher
  private let finder: Matcher
  private let belonging: Belonging?
  private var scratch: SearchScratch

  init(_ run: SearchRun) {
    belonging = run.belonging
    cutter = run.cutter
    finder = run.finder
    readers = run.catalog.compartments.map { ($0.role, $0.replay, $0.bodies()) }
    scratch = run.cutter.makeScratch()
  }

  /// Holds the query against a record.
  ///
  /// - Parameter isCut: whether snippets are wanted.
  mutating func match(
    _ head: Catalog.Head, cutting isCut: Bool
  ) throws -> (Catalog.Entry, Match)? {
    let matcher = isCut ? cutter : finder
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
      fields: [metadata.kind.name] + metadata.texts)
  }
}
