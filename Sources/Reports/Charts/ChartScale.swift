/// The axis of a bar chart: from 0 to the smallest of 25, 50, 75 and 100 per cent that holds all.
///
/// It always starts at 0, and no bar or interval runs past it.
struct ChartScale {
  let top: Double
  let left: Double
  let width: Double

  init(highest: Double, left: Double, width: Double) {
    top = [0.25, 0.5, 0.75].first { highest <= $0 } ?? 1
    self.left = left
    self.width = width
  }

  /// Where a share stands, held within the axis.
  func x(_ share: Double) -> Double {
    guard share.isFinite else { return left }
    return left + width * min(max(share / top, 0), 1)
  }

  /// The shares the axis is marked at, with their words.
  var ticks: [(share: Double, label: String)] {
    let steps = top == 0.75 ? 3 : top == 0.25 ? 5 : top == 0.5 ? 5 : 4
    return (0...steps).map { step in
      let share = top * Double(step) / Double(steps)
      return (share, "\(FigureWords.wholePercent(share))%")
    }
  }
}
