package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code authorization}. */
@TlType
@TlConstructor(0x7bf2e6f6)
interface AuthorizationType {
  long hash();

  int flags();

  String deviceModel();

  String platform();

  String systemVersion();

  int apiId();

  String appName();

  String appVersion();

  int dateCreated();

  int dateActive();

  String ip();

  String country();

  String region();
}
