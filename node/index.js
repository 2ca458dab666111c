"use strict";

const { Client } = require("./src/client.js");
const { Connection, codes, llmsTxt, operations, replies } = require("./src/connection.js");
const { ConnectForm, componentScript, connectForm, renderForm, stylesheet } = require("./src/form.js");
const { RequestHeaders } = require("./src/headers.js");
const { isPublicAddress } = require("./src/hosts.js");
const { idempotencyKey } = require("./src/idempotency.js");
const { lifecycles, statusPhase } = require("./src/lifecycle.js");
const { Reply } = require("./src/reply.js");
const { Request } = require("./src/request.js");
const { seal, unseal } = require("./src/seal.js");
const { Secret } = require("./src/secret.js");
const { Flow } = require("./src/flow.js");
const errors = require("./src/errors.js");

module.exports = {
  Client,
  ConnectForm,
  Connection,
  Flow,
  Reply,
  Request,
  RequestHeaders,
  Secret,
  codes,
  componentScript,
  connectForm,
  idempotencyKey,
  isPublicAddress,
  lifecycles,
  llmsTxt,
  operations,
  renderForm,
  replies,
  seal,
  statusPhase,
  stylesheet,
  unseal,
  TriggerConnectError: errors.TriggerConnectError,
  InvalidConnection: errors.InvalidConnection,
  InvalidArguments: errors.InvalidArguments,
  CredentialNotAccepted: errors.CredentialNotAccepted,
  InvalidReply: errors.InvalidReply,
  FlowError: errors.FlowError,
  FormError: errors.FormError,
  SealError: errors.SealError,
  ApiError: errors.ApiError,
  BadRequest: errors.BadRequest,
  AuthenticationError: errors.AuthenticationError,
  PermissionDenied: errors.PermissionDenied,
  NotFound: errors.NotFound,
  Conflict: errors.Conflict,
  PayloadTooLarge: errors.PayloadTooLarge,
  UnprocessableEntity: errors.UnprocessableEntity,
  RateLimited: errors.RateLimited,
  ServerError: errors.ServerError,
};
