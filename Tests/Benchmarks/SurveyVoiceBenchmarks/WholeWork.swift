/// What the measured work needs to know.
struct WholeWork {
  /// The export.
  var path: String
  var schema: String
  /// Nil where comments are left alone.
  var codebook: String?
  var threads: Int
}

/// Runs the product's own pipeline over an export: read, match, decode, code the comments, count.
///
/// This is the one place that knows the pipeline's entry point.
func runWholeWork(_ work: WholeWork) throws -> Measurement {
  throw BenchmarkError("The pipeline is not joined up yet: see WholeWork.swift.")
}
