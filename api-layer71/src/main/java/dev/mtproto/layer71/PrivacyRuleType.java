package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import java.util.List;

/** {@code PrivacyRule}. */
@TlType
interface PrivacyRuleType {
  /** {@code privacyValueAllowContacts}. */
  @TlConstructor(0xfffe1bac)
  interface PrivacyValueAllowContacts {}

  /** {@code privacyValueAllowAll}. */
  @TlConstructor(0x65427b82)
  interface PrivacyValueAllowAll {}

  /** {@code privacyValueAllowUsers}. */
  @TlConstructor(0x4d5bbe0c)
  interface PrivacyValueAllowUsers {
    List<Integer> users();
  }

  /** {@code privacyValueDisallowContacts}. */
  @TlConstructor(0xf888fa1a)
  interface PrivacyValueDisallowContacts {}

  /** {@code privacyValueDisallowAll}. */
  @TlConstructor(0x8b73e763)
  interface PrivacyValueDisallowAll {}

  /** {@code privacyValueDisallowUsers}. */
  @TlConstructor(0x0c7f49b7)
  interface PrivacyValueDisallowUsers {
    List<Integer> users();
  }
}
