import Application

/// What a command refuses.
typealias CommandError = ApplicationError
