/// Steps of a path, as the attribute `d` has them.
extension MarkupWriter {
  /// To a point, without a line.
  mutating func move(_ point: (x: Double, y: Double)) {
    markup("M")
    pair(point)
  }

  /// In a straight line to a point.
  mutating func go(_ point: (x: Double, y: Double)) {
    markup("L")
    pair(point)
  }

  /// Along a circle to a point.
  mutating func arc(radius: Double, isLong: Bool, clockwise: Bool, to point: (x: Double, y: Double))
  {
    markup("A")
    pair((radius, radius))
    markup(isLong ? " 0 1" : " 0 0")
    markup(clockwise ? " 1 " : " 0 ")
    pair(point)
  }

  /// Round a box.
  mutating func box(_ box: ChartBox) {
    move((box.x, box.y))
    markup("h")
    number(box.width)
    markup("v")
    number(box.height)
    markup("h")
    number(-box.width)
    markup("z")
  }

  private mutating func pair(_ point: (x: Double, y: Double)) {
    number(point.x)
    markup(" ")
    number(point.y)
  }
}
