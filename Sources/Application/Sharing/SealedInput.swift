import AgeFormat
import Parallel
import SystemPackage
import VaultStore

/// An age file from somebody else. It is read more than once: to check all of it before anything is
/// believed, and when what it holds is stored.
final class SealedInput: @unchecked Sendable {
  // @unchecked: what changes is read by one thread at a time, as a commit reads its sources.
  private let storage: FileStorage
  private let fileKey: AgeFileKey

  /// Opens a file.
  ///
  /// - Parameter unlock: finds the file's key in the header.
  /// - Throws: `ApplicationError.fileMissing`, `CellError.system`, `AgeError`, and what `unlock` throws.
  init(_ path: FilePath, unlock: (AgeHeader) throws -> AgeFileKey) throws {
    do throws(CellError) {
      storage = try FileStorage.open(path, forWriting: false)
    } catch .system(.noSuchFileOrDirectory, _) {
      throw ApplicationError.fileMissing
    }
    let pieces = AgePieces(storage)
    fileKey = try unlock(try pieces.header())
  }

  /// The size of the file, in bytes.
  var size: UInt64 { UInt64(max(0, (try? storage.size()) ?? 0)) }

  /// The plaintext from its first byte on.
  func plaintext() throws -> Plaintext {
    Plaintext(AgePieces(storage), try fileKey.duplicate())
  }

  /// The plaintext of one pass. The next piece is read and opened while the caller has the one before
  /// it.
  final class Plaintext {
    private let pieces: Ahead<[UInt8]>

    fileprivate init(_ pieces: AgePieces, _ fileKey: consuming AgeFileKey) {
      let opening = PieceOpening(pieces, fileKey)
      self.pieces = Ahead([]) { try opening.next(&$0) }
    }

    /// Replaces a piece by the next bytes; none at the end, and only there. All of them are authentic.
    func next(_ piece: inout [UInt8]) throws {
      if try !pieces.next(&piece) { piece = [] }
    }
  }
}

/// A pass over an age file, which is read ahead.
private final class PieceOpening {
  private let pieces: AgePieces
  private let sealedPieces: Ahead<AgePieces.Piece>
  private var fileKey: AgeFileKey?
  private var opener: AgeOpener?
  private var sealed = AgePieces.Piece()

  init(_ pieces: AgePieces, _ fileKey: consuming AgeFileKey) {
    self.pieces = pieces
    self.fileKey = consume fileKey
    sealedPieces = Ahead(AgePieces.Piece()) { try pieces.next(&$0) }
  }

  /// Opens the next bytes in the place of others.
  ///
  /// - Returns: false at the end.
  func next(_ plaintext: inout [UInt8]) throws -> Bool {
    plaintext.removeAll(keepingCapacity: true)
    if let fileKey = fileKey.take() {
      _ = try pieces.header()
      opener = try AgeOpener(fileKey)
      try opener?.update(pieces.rest, into: &plaintext)
    }
    while plaintext.isEmpty {
      if try sealedPieces.next(&sealed) {
        try opener?.update(sealed.bytes, isFollowed: sealed.isFollowed, into: &plaintext)
      } else if let opener = opener.take() {
        try opener.finish(into: &plaintext)
      } else {
        return false
      }
    }
    return true
  }
}

/// The bytes of an age file, without its armor, in one pass.
private final class AgePieces {
  /// The next bytes.
  struct Piece {
    var bytes: [UInt8] = []
    /// Whether more of the payload is known to follow. Behind armor it may be the last line.
    var isFollowed = false
  }

  private let storage: FileStorage
  private var offset: Int64 = 0
  // Where the payload of a file without armor begins: pieces end where a chunk does.
  private var payload: Int64 = 0
  private var armor = AgeArmorReader()
  private var isAtEnd = false
  private var lines: [UInt8] = []

  /// The bytes that were read after the header.
  private(set) var rest: [UInt8] = []

  init(_ storage: FileStorage) {
    self.storage = storage
  }

  /// Replaces bytes by the next ones.
  ///
  /// - Returns: false at the end.
  func next(_ piece: inout Piece) throws -> Bool {
    piece.bytes.removeAll(keepingCapacity: true)
    while piece.bytes.isEmpty {
      guard !isAtEnd else { return false }
      if armor.isArmored == false {
        try read(into: &piece.bytes)
      } else {
        try read(into: &lines)
        try armor.update(lines, into: &piece.bytes)
      }
      if isAtEnd { try armor.finish(into: &piece.bytes) }
    }
    piece.isFollowed = !isAtEnd && armor.isArmored == false
    return true
  }

  private func read(into bytes: inout [UInt8]) throws {
    bytes.removeAll(keepingCapacity: true)
    let size = AgeSize.wholeChunks(from: offset - payload)
    // One more, which tells whether anything follows.
    let wanted = size + 1
    do {
      try bytes.append(addingCapacity: wanted) { span in
        try unsafe span.withUnsafeMutableBufferPointer { buffer, count in
          count = try unsafe storage.read(
            at: offset,
            into: UnsafeMutableRawBufferPointer(start: buffer.baseAddress, count: wanted))
        }
      }
    } catch let error as Errno {
      throw CellError.system(error, .read)
    }
    // Less than was asked for comes only at the end.
    isAtEnd = bytes.count < wanted
    if !isAtEnd { bytes.removeLast() }
    offset += Int64(bytes.count)
  }

  /// Reads the header, which comes first.
  func header() throws -> AgeHeader {
    var reader = AgeHeaderReader()
    var piece = Piece()
    while try next(&piece) {
      guard let header = try reader.update(piece.bytes) else { continue }
      rest = reader.rest
      payload = offset - Int64(rest.count)
      return header
    }
    throw reader.endedEarly()
  }
}

/// A part of the plaintext of an age file, as a source for a commit.
///
/// All parts share one pass over the file: those that are read in their order are decrypted once.
struct SealedBodySource: BodySource {
  private let cursor: SealedCursor
  private let offset: UInt64
  /// The number of bytes.
  let length: UInt64

  /// A part.
  init(_ cursor: SealedCursor, offset: UInt64, length: UInt64) {
    self.cursor = cursor
    self.offset = offset
    self.length = length
  }

  /// Begins reading.
  func reader() -> any BodySourceReader { Reader(cursor, offset, length) }

  private final class Reader: BodySourceReader {
    private let cursor: SealedCursor
    private var offset: UInt64
    private var left: UInt64

    init(_ cursor: SealedCursor, _ offset: UInt64, _ length: UInt64) {
      (self.cursor, self.offset, left) = (cursor, offset, length)
    }

    func read(into memory: UnsafeMutableRawBufferPointer) throws(CellError.Cause) -> Int {
      let wanted = Int(min(UInt64(memory.count), left))
      guard wanted > 0 else { return 0 }
      let count = try unsafe cursor.read(
        at: offset, into: UnsafeMutableRawBufferPointer(rebasing: memory[..<wanted]))
      offset += UInt64(count)
      left -= UInt64(count)
      return count
    }
  }
}

/// A place in the plaintext of an age file. Going back begins again with its first byte.
final class SealedCursor: @unchecked Sendable {
  // @unchecked: a commit reads its sources one after the other.
  private let input: SealedInput
  private var plaintext: SealedInput.Plaintext?
  private var piece: [UInt8] = []
  // The start of the piece.
  private var start: UInt64 = 0

  /// Begins before the first byte.
  init(_ input: SealedInput) {
    self.input = input
  }

  /// Reads some bytes at an offset; at least one.
  func read(
    at offset: UInt64, into memory: UnsafeMutableRawBufferPointer
  ) throws(CellError.Cause) -> Int {
    do {
      if plaintext == nil || offset < start {
        (plaintext, piece, start) = (try input.plaintext(), [], 0)
      }
      while offset >= start + UInt64(piece.count) {
        start += UInt64(piece.count)
        try plaintext?.next(&piece)
        // It was longer when it was checked.
        guard !piece.isEmpty else { throw CellError.Cause.sourceChanged }
      }
    } catch CellError.system(let error, _) {
      throw .sourceUnreadable(error)
    } catch {
      throw .sourceChanged
    }
    let place = Int(offset - start)
    let count = min(memory.count, piece.count - place)
    unsafe memory.copyBytes(from: piece[place..<(place + count)])
    return count
  }
}
