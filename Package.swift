// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "cruscotto",
  products: [
    .executable(name: "cruscotto", targets: ["cruscotto"]),
    .library(name: "PerformanceModel", targets: ["PerformanceModel"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/attaswift/BigInt", exact: "6.0.1"),
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
  ],
  targets: [
    .target(name: "PerformanceModel", dependencies: ["BigInt"]),
    .target(name: "Wording", dependencies: ["PerformanceModel"]),
    .target(name: "PlanStore", dependencies: ["PerformanceModel"]),
    .target(name: "PlanImport", dependencies: ["PerformanceModel"]),
    .target(name: "PlanReports", dependencies: ["PerformanceModel", "Wording"]),
    .target(name: "Canvas"),
    .target(name: "Dashboard", dependencies: ["Canvas", "PerformanceModel", "Wording"]),
    .systemLibrary(name: "CNcurses"),
    .target(name: "Terminal", dependencies: ["Canvas", "CNcurses"]),
    .target(
      name: "Themes",
      dependencies: ["Canvas", "TOMLKit"],
      path: "Themes",
      resources: [
        .embedInCode("dark.toml"), .embedInCode("light.toml"), .embedInCode("monochrome.toml"),
      ]
    ),
    .executableTarget(
      name: "cruscotto",
      dependencies: [
        "Dashboard", "PlanImport", "PlanReports", "PlanStore", "Terminal", "Themes",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas"]),
    .testTarget(name: "PerformanceModelTests", dependencies: ["PerformanceModel"]),
  ],
  swiftLanguageModes: [.v6]
)
