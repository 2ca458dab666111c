// What can be thrown.
//
// Lives here: the classes, and making them of what the native side tells. Must not know: when they are thrown.
// No message holds a credential, a header value or a body.
"use strict";

class TriggerConnectError extends Error {
  constructor({ message, code = null }) {
    super(message);
    this.code = code;
  }

  toJSON() {
    return { name: this.name, message: this.message, ...this };
  }
}

class InvalidConnection extends TriggerConnectError {
  constructor({ message, problems }) {
    super({ message, code: problems.find((problem) => problem.severity === "error")?.code });
    this.problems = problems;
  }
}

class InvalidArguments extends TriggerConnectError {
  constructor({ message, operation, problems }) {
    super({ message, code: problems[0].code });
    this.operation = operation;
    this.field = problems[0].field;
    this.problems = problems;
  }
}

class CredentialNotAccepted extends TriggerConnectError {
  constructor({ message, code, operation, hint }) {
    super({ message, code });
    this.operation = operation;
    this.hint = hint;
  }
}

class ApiError extends TriggerConnectError {
  /** `text` is what the stack shows: operation, status and request id beside the server's own message. */
  constructor({ text, message, code, operation, status, issues, requestId, hint = "", retryable = false, retryAfterMs = null }) {
    super({ message: text ?? message, code });
    void this.stack; // Engines format it when it is first read: now, with the long text.
    Object.defineProperty(this, "message", { value: message, writable: true, configurable: true });
    this.operation = operation;
    this.status = status;
    this.issues = issues;
    this.requestId = requestId;
    this.hint = hint;
    this.retryable = retryable;
    this.retryAfterMs = retryAfterMs;
  }
}

class BadRequest extends ApiError {}
class AuthenticationError extends ApiError {}
class PermissionDenied extends ApiError {}
class NotFound extends ApiError {}
class Conflict extends ApiError {}
class PayloadTooLarge extends ApiError {}
class UnprocessableEntity extends ApiError {}
class RateLimited extends ApiError {}
class ServerError extends ApiError {}

class FlowError extends TriggerConnectError {
  constructor({ message, code, operation, hint }) {
    super({ message, code });
    this.operation = operation;
    this.hint = hint;
  }
}

class FormError extends TriggerConnectError {
  constructor({ message, code, hint }) {
    super({ message, code });
    this.hint = hint;
  }
}

class SealError extends TriggerConnectError {
  constructor({ message, code, hint }) {
    super({ message, code });
    this.hint = hint;
  }
}

class InvalidReply extends TriggerConnectError {
  constructor({ message, code, operation, status, hint }) {
    super({ message, code });
    this.operation = operation;
    this.status = status;
    this.hint = hint;
  }
}

const classes = {
  TriggerConnectError,
  InvalidConnection,
  InvalidArguments,
  CredentialNotAccepted,
  ApiError,
  BadRequest,
  AuthenticationError,
  PermissionDenied,
  NotFound,
  Conflict,
  PayloadTooLarge,
  UnprocessableEntity,
  RateLimited,
  ServerError,
  InvalidReply,
  FlowError,
  FormError,
  SealError,
};
// On the prototypes, so that it survives minifiers and does not show among an error's own properties.
for (const [name, { prototype }] of Object.entries(classes)) {
  Object.defineProperty(prototype, "name", { value: name, writable: true, configurable: true });
}

/** The error of a refusal: `!` and JSON. */
function errorOf(refusal) {
  const details = JSON.parse(refusal.slice(1));
  return new classes[details.class](details);
}

/** The error for something that only JavaScript can see in an argument. */
function invalidArgument(operation, field, code, message, hint) {
  return new InvalidArguments({
    message: `${operation}: the arguments are not valid:\n  ${field} [${code}]: ${message} ${hint}`,
    operation,
    problems: [{ field, code, severity: "error", message, hint, step: null, params: {} }],
  });
}

module.exports = { ...classes, errorOf, invalidArgument };
