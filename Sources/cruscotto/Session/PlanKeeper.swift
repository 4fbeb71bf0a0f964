import Dashboard
import PerformanceModel
import PlanStore

/// Keeps the plan of a dashboard in step with its file, off the main actor.
