package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import java.util.List;

/** {@code InputPrivacyRule}. */
@TlType
interface InputPrivacyRuleType {
  /** {@code inputPrivacyValueAllowContacts}. */
  @TlConstructor(0x0d09e07b)
  interface InputPrivacyValueAllowContacts {}

  /** {@code inputPrivacyValueAllowAll}. */
  @TlConstructor(0x184b35ce)
  interface InputPrivacyValueAllowAll {}

  /** {@code inputPrivacyValueAllowUsers}. */
  @TlConstructor(0x131cc67f)
  interface InputPrivacyValueAllowUsers {
    List<InputUser> users();
  }

  /** {@code inputPrivacyValueDisallowContacts}. */
  @TlConstructor(0x0ba52007)
  interface InputPrivacyValueDisallowContacts {}

  /** {@code inputPrivacyValueDisallowAll}. */
  @TlConstructor(0xd66b66c9)
  interface InputPrivacyValueDisallowAll {}

  /** {@code inputPrivacyValueDisallowUsers}. */
  @TlConstructor(0x90110467)
  interface InputPrivacyValueDisallowUsers {
    List<InputUser> users();
  }
}
