package dev.mtproto.testdc.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which account a parameter of a test is, or is signed in with. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface SignedInAs {
  /** For a client that is connected, and with which nobody is signed in. */
  int NOBODY = -1;

  /** The account's place in {@code dc.world().accounts()}; or {@link #NOBODY}. */
  int value();
}
