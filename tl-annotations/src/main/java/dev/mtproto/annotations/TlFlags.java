package dev.mtproto.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says where a flags field stands when it is not where it would be put: a flags field stands right
 * before the first parameter that uses it, unless the parameter that carries this annotation has it
 * right before itself, used or not.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE})
public @interface TlFlags {
  /**
   * The TL names of the flags fields that stand before this parameter, in order; on a constructor
   * or a method, at its end.
   */
  String[] value();
}
