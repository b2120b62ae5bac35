import Terminal

// Runs one building block on the terminal and writes what came out of it to descriptor 3.
let arguments = CommandLine.arguments.dropFirst()
do {
  try Probe.run(Array(arguments))
} catch {
  Probe.report("error:\(error)")
}
QuietTerminal.end()
