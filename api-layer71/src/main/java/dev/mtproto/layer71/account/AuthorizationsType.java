package dev.mtproto.layer71.account;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.Authorization;
import java.util.List;

/** {@code account.authorizations}. */
@TlType
@TlConstructor(0x1250abde)
interface AuthorizationsType {
  List<Authorization> authorizations();
}
