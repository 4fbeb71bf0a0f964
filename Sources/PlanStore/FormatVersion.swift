/// The version of the plan file format that this program writes.
public let planFormatVersion = 1
