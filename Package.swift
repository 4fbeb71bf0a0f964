// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "cruscotto",
  products: [
    .library(name: "PerformanceModel", targets: ["PerformanceModel"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/attaswift/BigInt", exact: "6.0.1"),
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
  ],
  targets: [
    .target(name: "PerformanceModel", dependencies: ["BigInt"]),
    .target(name: "Wording", dependencies: ["PerformanceModel"]),
    .target(name: "PlanReports", dependencies: ["PerformanceModel", "Wording"]),
    .target(name: "PlanStore", dependencies: ["PerformanceModel"]),
    .target(name: "PlanImport", dependencies: ["PerformanceModel"]),
    .target(name: "Canvas"),
    .target(name: "Dashboard", dependencies: ["Canvas", "PerformanceModel", "Wording"]),
    .testTarget(name: "PlanStoreTests", dependencies: ["PlanStore"]),
    .testTarget(name: "PlanImportTests", dependencies: ["PlanImport"]),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas"]),
    .testTarget(name: "PerformanceModelTests", dependencies: ["PerformanceModel"]),
  ],
  swiftLanguageModes: [.v6]
)
