import CLinux
import Synchronization
package import SystemPackage

#if canImport(Glibc)
  import Glibc
#endif

/// A vault's file, opened once; closes and unlocks when it goes.
package final class FileStorage: Storage {
  // The disk begins to write a long file when so many bytes of it are in the system's memory, and
  // not only when they are synchronised.
  private static let writtenTogether: Int64 = 8 << 20

  private let descriptor: FileDescriptor
  // Neighbouring bytes that were written and that the disk was not told about.
  private let untold = Mutex<Range<Int64>>(0..<0)
  /// The path with symbolic links resolved.
  package let path: FilePath

  /// How long a writer waits for another one.
  package static let lockPatience: Duration = .seconds(10)

  private init(descriptor: FileDescriptor, path: FilePath) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit {
    // Nothing can be done about a failed close, and everything that matters was synchronised.
    try? descriptor.close()
  }

  /// Opens an existing regular file.
  ///
  /// - Throws: `CellError.system`; `ENOTSUP` for what is no regular file.
  package static func open(_ path: FilePath, forWriting: Bool) throws(CellError) -> FileStorage {
    let resolved = try resolve(path)
    do throws(Errno) {
      let descriptor = try rethrowingErrno {
        // Nonblocking, or a named pipe would keep the program waiting for somebody to write to it.
        try openLeavingAccessTime(
          resolved, forWriting ? .readWrite : .readOnly,
          [.noFollow, .closeOnExec, .nonBlocking])
      }
      let storage = FileStorage(descriptor: descriptor, path: resolved)
      guard try FileIdentity(descriptor).isRegular else { throw Errno.notSupported }
      return storage
    } catch {
      throw .system(error, .open)
    }
  }

  /// Opens a file so that reading it leaves no trace in its access time, where the system allows
  /// that: for the owner of the file.
  ///
  /// - Throws: `Errno`.
  package static func openLeavingAccessTime(
    _ path: FilePath, _ mode: FileDescriptor.AccessMode, _ options: FileDescriptor.OpenOptions,
    retryOnInterrupt: Bool = true
  ) throws -> FileDescriptor {
    let quiet = FileDescriptor.OpenOptions(rawValue: subrosa_open_without_access_time())
    do {
      return try FileDescriptor.open(
        path, mode, options: options.union(quiet), retryOnInterrupt: retryOnInterrupt)
    } catch Errno.notPermitted {
      return try FileDescriptor.open(
        path, mode, options: options, retryOnInterrupt: retryOnInterrupt)
    }
  }

  /// Creates a file that must not exist yet.
  ///
  /// - Parameter rights: who may read and write it, whatever the process's mask says.
  /// - Throws: `CellError.system`, also where the rights cannot be given: no file is left then.
  package static func create(
    _ path: FilePath, rights: FileRights = .ownerOnly
  ) throws(CellError) -> FileStorage {
    let descriptor: FileDescriptor
    do throws(Errno) {
      descriptor = try rethrowingErrno {
        try FileDescriptor.open(
          path, .readWrite, options: [.create, .exclusiveCreate, .noFollow, .closeOnExec],
          permissions: .ownerReadWrite)
      }
    } catch {
      throw .system(error, .create)
    }
    let storage = FileStorage(descriptor: descriptor, path: path)
    do throws(Errno) {
      try rights.give(to: descriptor)
    } catch {
      FileNaming.discard(path)
      throw .system(error, .giveRights)
    }
    return storage
  }

  /// Takes the lock of the writers, waiting ten seconds at the most.
  ///
  /// - Throws: `CellError.busy` where another process keeps it.
  package func lockExclusively(patience: Duration = lockPatience) throws(CellError) {
    let deadline = ContinuousClock.now + patience
    while flock(descriptor.rawValue, LOCK_EX | LOCK_NB) != 0 {
      let error = Errno(rawValue: errno)
      guard error == .wouldBlock || error == .interrupted else { throw .system(error, .lock) }
      guard ContinuousClock.now < deadline else { throw .busy }
      usleep(50_000)
    }
  }

  /// Marks a file that is being written, so that nobody takes it for left over. Best effort: where
  /// there are no locks nobody can be told.
  package func markAsBeingWritten() {
    _ = flock(descriptor.rawValue, LOCK_EX | LOCK_NB)
  }

  /// Gives the lock back.
  package func unlock() {
    _ = flock(descriptor.rawValue, LOCK_UN)
  }

  /// Whether a writer holds the lock now: a tail without commit cell is then a commit under way.
  package func isLockedByWriter() -> Bool {
    guard flock(descriptor.rawValue, LOCK_SH | LOCK_NB) == 0 else { return errno == EWOULDBLOCK }
    _ = flock(descriptor.rawValue, LOCK_UN)
    return false
  }

  /// Whether the path still names this file; not so after a reseal.
  package func isStillAtPath() -> Bool { isFile(at: path) }

  /// Whether another path leads to this file.
  package func isFile(at path: FilePath) -> Bool {
    guard let here = try? FileIdentity(descriptor), let there = try? FileIdentity(path) else {
      return false
    }
    return here == there
  }

  /// Who may do what with the file.
  package func permissions() throws(CellError) -> FileRights {
    do throws(Errno) {
      return try FileRights(of: descriptor)
    } catch {
      throw .system(error, .inspect)
    }
  }

  /// The size in bytes.
  package func size() throws(Errno) -> Int64 {
    try rethrowingErrno { try descriptor.seek(offset: 0, from: .end) }
  }

  /// Reads at an offset; fewer bytes than asked for only at the end.
  package func read(
    at offset: Int64, into memory: UnsafeMutableRawBufferPointer
  ) throws(Errno) -> Int {
    var done = 0
    while done < memory.count {
      let count = try rethrowingErrno {
        try unsafe descriptor.read(
          fromAbsoluteOffset: offset + Int64(done),
          into: UnsafeMutableRawBufferPointer(rebasing: memory[done...]))
      }
      if count == 0 { break }
      done += count
    }
    return done
  }

  /// Lets the kernel read ahead of us, which it does not do by itself towards the beginning.
  package func prefetch(_ range: Range<Int64>) {
    _ = posix_fadvise(
      descriptor.rawValue, Int(range.lowerBound), range.count, Int32(POSIX_FADV_WILLNEED))
  }

  /// The parts in bytes that hold data, as `lseek` with `SEEK_DATA` and `SEEK_HOLE` finds them; all
  /// of the file where the file system knows no holes.
  package func dataRanges() -> [Range<Int64>] {
    guard let size = try? size(), size > 0 else { return [] }
    var ranges: [Range<Int64>] = []
    var next: Int64 = 0
    while next < size {
      let start = subrosa_seek_data(descriptor.rawValue, next)
      if start < 0 { return errno == ENXIO ? ranges : [0..<size] }
      let end = subrosa_seek_hole(descriptor.rawValue, start)
      guard end > start else { return [0..<size] }
      ranges.append(start..<end)
      next = end
    }
    return ranges
  }

  /// Writes all bytes at an offset.
  package func write(_ memory: UnsafeRawBufferPointer, at offset: Int64) throws(Errno) {
    var done = 0
    while done < memory.count {
      done += try rethrowingErrno {
        try unsafe descriptor.write(
          toAbsoluteOffset: offset + Int64(done),
          UnsafeRawBufferPointer(rebasing: memory[done...]))
      }
    }
    beginWriting(offset..<(offset + Int64(memory.count)))
  }

  /// Has the disk write what came before in a long file: synchronising then has little to wait for.
  private func beginWriting(_ range: Range<Int64>) {
    let told = untold.withLock { untold -> Range<Int64>? in
      let start = untold.upperBound == range.lowerBound ? untold.lowerBound : range.lowerBound
      untold = start..<range.upperBound
      guard untold.count >= FileStorage.writtenTogether else { return nil }
      defer { untold = untold.upperBound..<untold.upperBound }
      return untold
    }
    guard let told else { return }
    subrosa_begin_writing(descriptor.rawValue, told.lowerBound, Int64(told.count))
  }

  /// Returns when all that was written would survive a loss of power.
  package func synchronize() throws(Errno) {
    while fsync(descriptor.rawValue) != 0 {
      let error = Errno(rawValue: errno)
      guard error == .interrupted else { throw error }
    }
  }

  /// Cuts to a size in bytes.
  package func truncate(to size: Int64) throws(Errno) {
    while ftruncate(descriptor.rawValue, Int(size)) != 0 {
      let error = Errno(rawValue: errno)
      guard error == .interrupted else { throw error }
    }
  }

  /// Under how many other names (hard links) a file is there: what is written anew stands under one
  /// name only. 0 where there is no such file.
  package static func otherNames(of path: FilePath) -> Int {
    max(0, ((try? FileIdentity(path))?.names ?? 0) - 1)
  }

  /// The path with all symbolic links resolved.
  ///
  /// - Throws: `CellError.system`, for instance where there is no such file.
  package static func resolve(_ path: FilePath) throws(CellError) -> FilePath {
    let resolved = unsafe path.withPlatformString { unsafe realpath($0, nil) }
    guard let resolved = unsafe resolved else { throw .system(Errno(rawValue: errno), .open) }
    defer { unsafe free(resolved) }
    return FilePath(unsafe String(cString: resolved))
  }
}

/// swift-system's calls throw untyped; all that they throw is `Errno`.
func rethrowingErrno<Value>(_ work: () throws -> Value) throws(Errno) -> Value {
  do {
    return try work()
  } catch let error as Errno {
    throw error
  } catch {
    throw .ioError
  }
}
