/// Which sheet of a workbook a table was read from.
package struct SheetFacts: Hashable, Sendable {
  /// The sheet's name, as its tab shows it.
  package var name: String
  /// Its number among all sheets, hidden ones too, from 1.
  package var number: Int
  /// How many sheets the workbook has.
  package var count: Int

  package init(name: String, number: Int, count: Int) {
    self.name = name
    self.number = number
    self.count = count
  }
}
