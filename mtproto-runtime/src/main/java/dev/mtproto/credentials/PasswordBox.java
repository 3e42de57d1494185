package dev.mtproto.credentials;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import okio.Buffer;
import okio.ByteString;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Encryption at rest: AES-256-GCM under a random key, and that key under one which Argon2id makes
 * of a password. A box is {@code memory:int passes:int lanes:int salt:16 nonce:12 key:32 tag:16}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9106">RFC 9106: Argon2</a>
 */
final class PasswordBox {
  private static final int KEY = 32;
  private static final int SALT = 16;
  private static final int NONCE = 12;
  private static final int TAG = 16;
  private static final int PARAMETERS = 3 * Integer.BYTES + SALT;

  /** The length of a box. */
  static final int LENGTH = PARAMETERS + NONCE + KEY + TAG;

  /**
   * The second recommendation of RFC 9106: 64 MiB, three passes; one lane, as BC has no threads.
   */
  private static final int MEMORY_KIB = 1 << 16;

  private static final int PASSES = 3;

  /** What a file may ask of us at most: 1 GiB. */
  private static final int MAX_MEMORY_KIB = 1 << 20;

  private static final int MAX_PASSES = 64;
  private static final int MAX_LANES = 16;
  private static final String KEY_NAME = "key";
  private static final SecureRandom RANDOM = new SecureRandom();

  private PasswordBox() {}

  /** A password; its text shows nothing. */
  static final class Password {
    private final char[] characters;

    Password(char[] characters) {
      if (characters.length == 0) {
        throw new IllegalArgumentException("an empty password");
      }
      this.characters = characters.clone();
    }

    @Override
    public String toString() {
      return "***";
    }
  }

  static ByteString newKey() {
    return random(KEY);
  }

  private static ByteString random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return ByteString.of(bytes);
  }

  /** Puts a key into a box. */
  static ByteString lock(ByteString key, Password password) {
    ByteString parameters =
        new Buffer()
            .writeInt(MEMORY_KIB)
            .writeInt(PASSES)
            .writeInt(1)
            .write(random(SALT))
            .readByteString();
    ByteString sealed = seal(derive(parameters, password), key, KEY_NAME);
    return new Buffer().write(parameters).write(sealed).readByteString();
  }

  /** Takes the key out of a box; null if the password is wrong, or the box was changed. */
  static @Nullable ByteString unlock(ByteString box, Password password) {
    ByteString parameters = box.substring(0, PARAMETERS);
    ByteBuffer numbers = parameters.asByteBuffer();
    boolean sane =
        isWithin(numbers.getInt(), MAX_MEMORY_KIB)
            && isWithin(numbers.getInt(), MAX_PASSES)
            && isWithin(numbers.getInt(), MAX_LANES);
    return sane ? open(derive(parameters, password), box.substring(PARAMETERS), KEY_NAME) : null;
  }

  private static boolean isWithin(int number, int max) {
    return number >= 1 && number <= max;
  }

  private static ByteString derive(ByteString parameters, Password password) {
    ByteBuffer numbers = parameters.asByteBuffer();
    Argon2BytesGenerator argon = new Argon2BytesGenerator();
    argon.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(numbers.getInt())
            .withIterations(numbers.getInt())
            .withParallelism(numbers.getInt())
            .withSalt(parameters.substring(3 * Integer.BYTES).toByteArray())
            .build());
    byte[] key = new byte[KEY];
    argon.generateBytes(password.characters, key);
    return ByteString.of(key);
  }

  /** Encrypts; the name is bound to the bytes, so that documents cannot change places. */
  static ByteString seal(ByteString key, ByteString bytes, String name) {
    ByteString nonce = random(NONCE);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, name);
      return new Buffer().write(nonce).write(cipher.doFinal(bytes.toByteArray())).readByteString();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Decrypts; null if the key is another or the bytes were changed. */
  static @Nullable ByteString open(ByteString key, ByteString sealed, String name) {
    if (sealed.size() < NONCE + TAG) {
      return null;
    }
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, sealed.substring(0, NONCE), name);
      return ByteString.of(cipher.doFinal(sealed.substring(NONCE).toByteArray()));
    } catch (AEADBadTagException wrong) {
      return null;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Cipher cipher(int mode, ByteString key, ByteString nonce, String name)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        mode,
        new SecretKeySpec(key.toByteArray(), "AES"),
        new GCMParameterSpec(TAG * Byte.SIZE, nonce.toByteArray()));
    cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
