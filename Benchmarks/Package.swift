// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that building and testing the program takes nothing from it.
let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(name: "cruscotto", path: ".."),
    .package(url: "https://github.com/google/swift-benchmark", exact: "0.1.2"),
  ],
  targets: [
    .executableTarget(
      name: "parts",
      dependencies: [
        .product(name: "Benchmark", package: "swift-benchmark"),
        .product(name: "Canvas", package: "cruscotto"),
        .product(name: "Dashboard", package: "cruscotto"),
        .product(name: "PerformanceModel", package: "cruscotto"),
        .product(name: "PlanStore", package: "cruscotto"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
