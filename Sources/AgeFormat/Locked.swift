internal import Sodium

/// Runs what can only lack memory.
func locked<Result: ~Copyable>(
  _ work: () throws(SodiumError) -> Result
) throws(AgeError) -> Result {
  do throws(SodiumError) {
    return try work()
  } catch {
    throw .outOfMemory
  }
}
