/// libFuzzer's own loop, from its runtime: it calls `callback` with one input after another.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ argc: UnsafeMutablePointer<Int32>,
  _ argv: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// Runs a fuzzer.
package enum FuzzDriver {
  /// Hands inputs to `callback` for as long as the arguments say; the program's exit code.
  ///
  /// The runtime has a `main` of its own, which the package manager's renaming of entry points leaves
  /// unused: so each fuzzer has an ordinary `main` that calls this.
  package static func run(
    _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
  ) -> Int32 {
    var argc = CommandLine.argc
    var argv: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    return runDriver(&argc, &argv, callback)
  }
}
