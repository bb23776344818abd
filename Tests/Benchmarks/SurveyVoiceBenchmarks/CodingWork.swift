/// Codes comments that lie ready in memory, and counts them by field, authority and theme.
func runCoding(comments: CommentsFile, codebook: String, threads: Int) throws -> Measurement {
  throw BenchmarkError("The coder is not joined up yet: see CodingWork.swift.")
}
