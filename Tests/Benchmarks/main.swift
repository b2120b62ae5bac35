// The parts of Scripts/benchmark that must run inside a process. Each prints one line: figures
// that the script sets in relation to what the real program takes. Processor seconds, but for what
// waits for the disk.
//
//     Benchmarks cipher MEBIBYTES          bytes, seconds to seal, to open, in one thread
//     Benchmarks argon2                    seconds of the vault's key derivation
//     Benchmarks fsync FOLDER COUNT        seconds of one 4 KiB append and fsync
//     Benchmarks commits FILE PASSPHRASE N seconds to make a vault of N one-note commits
//     Benchmarks open FILE PASSPHRASE      seconds to derive the key, seconds to read the state
let arguments = Array(CommandLine.arguments.dropFirst())
switch (arguments.first, arguments.count) {
case ("cipher", 2): try CipherLoop(mebibytes: Int(arguments[1]) ?? 64).run()
case ("argon2", 1): try KeyDerivationCost.run()
case ("fsync", 3): try FsyncCost.run(folder: arguments[1], count: Int(arguments[2]) ?? 100)
case ("commits", 4):
  try CommitMaker(path: arguments[1], passphrase: arguments[2]).run(Int(arguments[3]) ?? 10_000)
case ("open", 3): try OpeningCost.run(path: arguments[1], passphrase: arguments[2])
default: fatalError("see Scripts/benchmark")
}
