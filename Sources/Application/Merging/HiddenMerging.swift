import SystemPackage
package import VaultStore

/// The hidden half of a merge, in a session that a hidden secret opened.
///
/// What the hidden compartments of the other files have is read before the cover's commits and waits as
/// other hidden changes do. The commits of the cover, whose number and sizes are decided without it, take
/// what fits. Nothing here throws, writes, asks or stops the merge of the cover: what goes wrong is told
/// to whoever gave the hidden secret, when the cover is done (format sections 6 and 9).
package struct HiddenMerging {
  /// The result of the merge.
  package struct Result: Sendable {
    /// How many versions came: they are saved, or wait for a commit.
    package let versions: Int
    /// The number of records that they belong to.
    package let records: Int
    /// How many of them are older than some that were here.
    package let older: Int
    /// How many versions were lacking; what did not come is in the other files still.
    package let lacking: Int
    /// How many versions no hidden compartment has room for.
    package let tooLarge: Int
    /// Whether keys, contacts or settings of another vault stayed there.
    package let leftOwn: Bool
    /// The files of which nothing hidden came.
    package let obstacles: [Obstacle]
    /// Whether the hidden compartment here is damaged, and so takes nothing.
    package let isDamagedHere: Bool
    /// All that waits for a commit, old and new; nil if nothing that came has to wait.
    package let waits: WaitingSummary?
    /// The decisions that are open in the hidden compartment; nil if it cannot be read.
    package let open: MergeWork.Open?
  }

  /// A file of which nothing hidden came.
  package struct Obstacle: Sendable {
    /// The file's name.
    package let file: String
    /// Why.
    package let reason: HiddenObstacle
  }

  /// How many bytes are read at once: a large commit of the cover may have room for much.
  static let most: UInt64 = 8 << 20
  /// How many bytes may wait afterwards for commits that change nothing in the cover. More would wait for
  /// days, and the other file keeps it better.
  static let mostWaiting: UInt64 = 256 << 10

  private let session: InteractiveSession
  private var taken: Set<VersionID> = []
  private var lacking: Set<VersionID> = []
  private var older: Set<VersionID> = []
  private var bytes: UInt64 = 0
  private var (tooLarge, leftOut) = (0, 0)
  private var obstacles: [Obstacle] = []
  private var isDamagedHere = false

  /// Lets wait what the hidden compartment lacks.
  init(_ sources: [MergeSource], into session: InteractiveSession) {
    self.session = session
    for source in sources { take(source) }
  }

  private mutating func take(_ source: MergeSource) {
    do {
      try session.requireSoundHidden()
      guard let own = try session.state().hidden else {
        isDamagedHere = true
        return
      }
      let difference = try source.hiddenDifference(
        from: own, of: session.vault, most: HiddenMerging.most - min(bytes, HiddenMerging.most),
        leavingOut: MergeWork.staysThere)
      try session.take(difference.changes)
      taken.formUnion(difference.versions)
      lacking.formUnion(difference.lacking)
      older.formUnion(difference.older)
      bytes += difference.bytes
      tooLarge += difference.tooLarge
      leftOut += difference.leftOut
    } catch let obstacle as HiddenObstacle {
      note(source, obstacle)
    } catch VaultError.hiddenDamaged {
      isDamagedHere = true
    } catch VaultError.cell(.notSaved(.sourceDamaged)) {
      note(source, .damaged(count: 1))
    } catch {
      note(source, .unreadable)
    }
  }

  private mutating func note(_ source: MergeSource, _ reason: HiddenObstacle) {
    let path = source.vault.path
    obstacles.append(Obstacle(file: path.lastComponent?.string ?? path.string, reason: reason))
  }

  /// Leaves all in the other files: the cover could not be merged.
  func giveBack() {
    _ = session.giveBack(taken)
  }

  /// Leaves in the other files what would wait too long, and counts what came.
  func end() -> Result {
    let left = session.giveBack(taken, above: HiddenMerging.mostWaiting)
    let state = try? session.state()
    let replay = state?.hidden?.replay
    let came = taken.compactMap { replay?.index(of: $0) }
    return Result(
      versions: replay == nil ? taken.count - left : came.count,
      records: Set(came.compactMap { replay?.record(of: $0) }).count,
      older: older.count { replay?.index(of: $0) != nil }, lacking: lacking.count,
      tooLarge: tooLarge, leftOwn: leftOut > 0, obstacles: obstacles, isDamagedHere: isDamagedHere,
      waits: !taken.isEmpty && session.isWaiting ? session.waitingSummary : nil,
      open: state.flatMap { state in
        state.hidden == nil ? nil : try? MergeWork.Open(TargetCatalog(state, hidden: true))
      })
  }
}
