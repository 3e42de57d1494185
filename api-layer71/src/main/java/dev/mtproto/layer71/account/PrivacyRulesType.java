package dev.mtproto.layer71.account;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.PrivacyRule;
import dev.mtproto.layer71.User;
import java.util.List;

/** {@code account.privacyRules}. */
@TlType
@TlConstructor(0x554abb6f)
interface PrivacyRulesType {
  List<PrivacyRule> rules();

  List<User> users();
}
