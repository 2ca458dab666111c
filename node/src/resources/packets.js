// Generated from the core's table of operations by `make generate`; do not edit.
"use strict";

class Packets {
  #prepare;

  constructor(prepare) {
    this.#prepare = prepare;
  }

  createUploadUrl(filename, options) {
    return this.#prepare("packets.create_upload_url", ["filename", filename], options);
  }

  createUploadUrlV1(filename, options) {
    return this.#prepare("packets.create_upload_url_v1", ["filename", filename], options);
  }

  getDownloadUrl(filename, options) {
    return this.#prepare("packets.get_download_url", ["filename", filename], options);
  }
}

module.exports = { Packets };
