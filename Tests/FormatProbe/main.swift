// Age files and shares without a vault, for tests in other languages and for measurements.
//
//     FormatProbe age-identity x25519|hybrid     prints an identity and its recipient
//     FormatProbe age-seal [--armor] RECIPIENT…  encrypts standard input
//     FormatProbe age-open IDENTITY              decrypts standard input
//     FormatProbe share-split SECRET PASSPHRASE EXPONENT ordinary|extendable GROUPS-NEEDED K/N…
//                                                prints a share a line; the secret is hexadecimal
//     FormatProbe share-combine PASSPHRASE       reads a share a line, prints the secret
//
// Secrets are arguments here, which they never are in the program.
import Glibc

do {
  try FormatProbe.run(Array(CommandLine.arguments.dropFirst()))
} catch {
  FormatProbe.say("\(error)")
  exit(1)
}
