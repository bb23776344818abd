/// Stops the program, which the fuzzer counts as a crash, unless `condition` holds.
package func expect(_ condition: Bool, _ words: @autoclosure () -> String) {
  if !condition { fatalError(words()) }
}
