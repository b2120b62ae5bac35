package import SystemPackage

/// What the container can refuse or fail at.
package enum CellError: Error, Equatable {
  /// The operating system refused; nothing was being saved.
  case system(Errno, FileAction)
  /// Bytes are not what the chain of commits says they must be.
  case damaged(Damage)
  /// Another process kept the lock for ten seconds.
  case busy
  /// A commit failed and was taken back: the file is as it was before.
  case notSaved(Cause)
  /// A commit failed and could not be taken back: only opening the file again tells.
  case outcomeUnknown(Cause)
  /// The user asked to stop.
  case interrupted
  /// No locked memory could be had.
  case outOfMemory

  /// Why a commit failed.
  package enum Cause: Error, Equatable, Sendable {
    /// The operating system refused, for instance for want of space.
    case system(Errno)
    /// The user asked to stop.
    case interrupted
    /// A file that was to be stored could not be read.
    case sourceUnreadable(Errno)
    /// A file that was to be stored changed while it was read.
    case sourceChanged
    /// What was to be copied from another vault is damaged there.
    case sourceDamaged(Damage)
    /// What was written does not read back as it was meant to be.
    case notAsWritten
    /// No locked memory could be had.
    case outOfMemory
  }
}

/// What was being done to a file when the operating system refused.
package enum FileAction: Sendable, Equatable {
  case open, create, read, write, synchronize, truncate, lock, rename, remove, inspect
  /// Keeping the owner, the group and the mode of another file.
  case giveRights
}

/// One place where the file is not what it must be.
package struct Damage: Error, Equatable, Sendable, Hashable {
  /// What is wrong there.
  package enum Kind: String, Sendable, CaseIterable {
    /// A cell that must open does not.
    case sealBroken
    /// A commit cell's counts do not fit the file or each other.
    case counts
    /// The chain to the previous commit is broken.
    case chain
    /// The digest over a commit's cells is wrong.
    case digest
    /// The cell before a commit cell is not the one that was written with it.
    case near
    /// The log cells are not the ones that were written with the commit cell.
    case logSeal
    /// An entry of the log cannot be read.
    case entry
    /// A version id stands twice.
    case repeatedVersion
    /// A body's cells are not the ones that its entry names.
    case bodySeal
    /// Reserved or padding bytes are not zero.
    case padding
    /// No commit cell opens at all.
    case noCommit
    /// The disk does not give the cell.
    case unreadable
    /// The file's size is not a multiple of 16 KiB although its last commit is whole.
    case size
  }

  /// The cell's index.
  package let cell: UInt64
  /// What is wrong there.
  package let kind: Kind

  /// A finding.
  package init(cell: UInt64, kind: Kind) {
    self.cell = cell
    self.kind = kind
  }
}
