package dev.mtproto.layer71.methods;

import dev.mtproto.annotations.TlMethod;
import dev.mtproto.annotations.TlMethods;

/** The methods of the namespace {@code contest}. */
@TlMethods(namespace = "contest")
public interface Contest {
  /** {@code contest.saveDeveloperInfo}. */
  @TlMethod(0x9a5f6e95)
  boolean saveDeveloperInfo(int vkId, String name, String phoneNumber, int age, String city);
}
