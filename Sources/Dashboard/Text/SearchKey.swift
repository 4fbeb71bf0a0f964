import Text

extension String {
  /// The form in which texts are searched for, sorted and compared with what is typed.
  var searchKey: String { folded }
}
