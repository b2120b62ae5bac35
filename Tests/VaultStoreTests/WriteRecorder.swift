import CWriteRecorder

/// One call that changed a file, as the code under test made it.
struct RecordedCall {
  enum Effect {
    case write(bytes: [UInt8], offset: Int)
    case truncate(size: Int)
    case synchronize
    case rename(to: String)
  }

  /// The number of the file, or of the folder that was synchronised.
  let file: UInt64
  let effect: Effect
}

/// Records what the real writers do to files, by standing in for the C library's calls.
enum WriteRecorder {
  /// Records the calls of this thread while `work` runs, and those of threads that write for it.
  ///
  /// - Parameters:
  ///   - file: the number of the file that other threads may be the first to write to.
  ///   - failing: the number of the call that fails with an input/output error.
  ///   - count: how many calls fail from there on.
  /// - Returns: the calls that succeeded, and what `work` threw.
  static func record(
    failing: Int? = nil, count: Int = 1, on file: UInt64? = nil, _ work: () throws -> Void
  ) -> (calls: [RecordedCall], error: (any Error)?) {
    recorder_begin(failing ?? -1, failing == nil ? 0 : count, file ?? 0)
    var thrown: (any Error)?
    do {
      try work()
    } catch {
      thrown = error
    }
    let count = recorder_end()
    return ((0..<count).map(call), thrown)
  }

  private static func call(_ number: Int) -> RecordedCall {
    let call = unsafe recorder_call(number).pointee
    let bytes = unsafe Array(UnsafeRawBufferPointer(start: call.bytes, count: call.count))
    let effect: RecordedCall.Effect
    switch unsafe call.kind {
    case RECORDER_WRITE: effect = .write(bytes: bytes, offset: Int(unsafe call.offset))
    case RECORDER_TRUNCATE: effect = .truncate(size: Int(unsafe call.offset))
    case RECORDER_SYNCHRONIZE: effect = .synchronize
    default: effect = .rename(to: String(decoding: bytes, as: UTF8.self))
    }
    return RecordedCall(file: unsafe call.inode, effect: effect)
  }
}
