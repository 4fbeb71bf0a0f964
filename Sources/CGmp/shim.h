/* What Swift needs to call GMP: its macros as functions. */
#ifndef CRUSCOTTO_GMP_SHIM_H
#define CRUSCOTTO_GMP_SHIM_H

#include <gmp.h>

static inline void rational_init(mpq_ptr number) { mpq_init(number); }
static inline void rational_clear(mpq_ptr number) { mpq_clear(number); }
static inline void rational_reduce(mpq_ptr number) { mpq_canonicalize(number); }
static inline void rational_set(mpq_ptr result, mpq_srcptr number) { mpq_set(result, number); }
static inline void rational_add(mpq_ptr sum, mpq_srcptr left, mpq_srcptr right)
{
  mpq_add(sum, left, right);
}
static inline void rational_multiply(mpq_ptr product, mpq_srcptr left, mpq_srcptr right)
{
  mpq_mul(product, left, right);
}
static inline void rational_divide(mpq_ptr quotient, mpq_srcptr left, mpq_srcptr right)
{
  mpq_div(quotient, left, right);
}
static inline int rational_compare(mpq_srcptr left, mpq_srcptr right)
{
  return mpq_cmp(left, right);
}

/* Leaves out what is behind the point. */
static inline void rational_cut(mpq_ptr whole, mpq_srcptr number)
{
  mpz_tdiv_q(mpq_numref(whole), mpq_numref(number), mpq_denref(number));
  mpz_set_ui(mpq_denref(whole), 1);
}

/* Makes a number of limbs that others own; a negative size is that of a negative number. */
static inline void integer_borrow(mpz_ptr number, const mp_limb_t *limbs, mp_size_t size)
{
  mpz_roinit_n(number, limbs, size);
}
/* Puts 10 to a power into the number. */
static inline void integer_power_of_ten(mpz_ptr number, unsigned long power)
{
  mpz_ui_pow_ui(number, 10, power);
}
/* Multiplies, then divides; cuts what is behind the point. */
static inline void integer_scale(mpz_ptr number, mpz_srcptr factor, mpz_srcptr divisor)
{
  mpz_mul(number, number, factor);
  mpz_tdiv_q(number, number, divisor);
}
static inline void integer_multiply(mpz_ptr number, mpz_srcptr factor)
{
  mpz_mul(number, number, factor);
}
/* How many characters at most the decimal digits need, with sign and end. */
static inline size_t integer_text_size(mpz_srcptr number) { return mpz_sizeinbase(number, 10) + 2; }
static inline void integer_text(char *text, mpz_srcptr number) { mpz_get_str(text, 10, number); }

#endif
