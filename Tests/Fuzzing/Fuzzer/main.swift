// One program for all targets; Scripts/fuzz builds and drives it.
//
//     Fuzzer seeds TARGET FOLDER      writes the inputs to begin with
//     Fuzzer TARGET [OPTION...]       runs libFuzzer with these options
Fuzzer.main(CommandLine.arguments)
