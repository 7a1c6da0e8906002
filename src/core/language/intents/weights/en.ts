/** Made by `npm run weigh` from the labelled sets: what each word and concept says of each wish. */
export const ENGLISH = `^ $	n4o4p7q4s5u23v18w26
^ what	a22b4c-4d-12f-21g22k8l13m11n-5o-5p40q-6r29s-7u-18v-4w26
^ what s	a14b7d-8e-8f-12g16j11k14l14p-10w13
what	a31b15c5d8e-14f-23g6i-22j21l10n-21o-26p34r19s-20t-16u-31v-23
what s	a16b6c4d-11e-11f-13g17h15j21k22l14p-9v-10w7
what s on	b-4i-4p-8w11
s	b5c7d6f10h-18i-13k9m-7n-8o-17p-30q9r-32u5w12
s on	b-4i-4p-8w11
s on next	a21w-20
on	a19b10c13d-9e12f13g-19h12i19j12k-17l-21n-29o17p-19r6s-19t-6u-25v-19w9
on next	a21w-20
next	a38b-9c13d15e5f13g-8i15k-10l24o-4r-9s4t-4w-9
thursday	a14b18c-4d-8e19f-13i-8l-4o-5t4w-5
thursday $	a6d-4e13f-8h-4i-9
#timetable	a93c-6d9e-8f12g-16h6j4k22l-8m-4n-4o-9p16r17u-6
#filler	b-5h7i9j-8l-5m7o-6p-13q4r-10t-8u25v13w32
#day	a69b29c31d13e35f23g-7h-13i24j13k-32m-23n-6o12p-24q-26r-29s21t-19u-32v-12w12
^ is	b11c13d5f-27g8h13i-43j-9k9l4m-19n-26q-15s-15t-13u-32v-15w-11
^ is there	a9b4c-17d13e-15f-5g7i-22j7k8m-9p11r-7u-4
is	a16b18c9e-9f-14g11i12j10k12n-7o-14p-4q-27r12s-24t-27u-17v-19w8
is there	a10b6c-17d16e-15f-7g7i-24j7k10m-9p11r-8s-7u-4
there	a21b22c-19d20e-10f15g5i10j5k26l11m-17n-4p15r-8s18u-11w-9
training	a29b45c-13e28f20g-12h18i-7l19m4n-5p-5u-10w-17
training on	a12b-4c-10d-5f-6h-4w-12
on saturday	a11b-14c-5d-8e-7h-7i14l-8w6
on saturday $	a17b-13d-5e-6g-5h-8l-4t4w10
saturday	a22b-5c-9d-10e-7h-6i15l-8
saturday $	a30b-12d-6e-5g-4h-7i4v4
#whether	a6d8e5g7h10j12n-19o-25p-5q-29r-12s-49t-44u5v-41
#train	a57b46c40d26e34f61h18i-34j-27k16l32m-24n14o-25p-16q-18r-11s-6t-7u14v-19w-6
^ show	a14d-7g15j23o-4p19r11v4w-7
^ show me	a14d-7g6j16p18r17v5
show	a24b-7d-15e-5f-5g15i-10j24k-5l-7o-5p22r13s4v5w6
show me	a16d-7e-4g6j16p20r18v5
show me the	d-4g-4h-4i-7j15p18q4r-8w-14
me	a-9b10c-14e10f-8g18h-24i-10j-10k19l25m4n30o17p17q7r36s-30u-4v-33
me the	a11b11d9e-9f-15g10h4i-13j8k-5l11m-4n-14o-16p15r-21w-9
the	a4b6c7d30e-4f17g20h6i18j9m-30n-9o25p-35q-27r-17s-29t-9u-69v-59w-16
the schedule	a33c-6g-10h-9j-5m-5o-5p5q-4r-5s11t6u7v-7
the schedule for	a15e-5v4w-9
schedule	a34d-10f-4g-10h-4l-6o-6r-11s4t5w8
schedule for	a21d-7f-4l-7w-11
for	a8c-12d18e23g7h8i15k-6l21m9n-9o-12p-14q-22s-14t31u-9v-24w17
for next	a12l9w-7
for next week	a12d-6w-7
next week	a16b-4c-8e8f-8g-4h-4j-6w6
next week $	a17c-7d-13e9g-4j-4w7
week	a34b-11d18e10f-18h15i7j11n-9o9r-8s-6u-4v-6w8
week $	a21d-14e13f-4h-5i15k4m6o-5q4w18
#ask	a8c5d16f-17g9k10n-4o14p6q-19r14s-35t-18u-10v-48
#dataVerb	a7b6c-12d6e-23h9i-4k-11l-12m8n9o-9p-33q-16r19s-36v19w5
^ timetable	a27c6e-12g4i6j5k-5p-7r-6t5u-7w-18
timetable	a33b-6d-8e5i4k-9p-4s5t4u-9v5w10
please	a6b4c-13d6e22g-11h-18i-7j-7k10l14m9n15o11q8r16s-15t-18u-4v-10w-38
please $	b14c4d-5e15g8i-38j-19k4l4m14o-30p11q8s-7t-8u-7v-16w-15
^ when	a29b-10c-21f-6g29h14i-7j20l-4u-7w22
^ when is	a14b-6c-7d-10e-11h-4j-4w8
when	a41b4e-5f-9g30h25i-7j26k-4l-9t4u-6w18
when is	a14b-6c-7d-10e-11h-4j-4w8
is ms	a4c10d-10f-5g-5h-6k8w-4
ms	a10b21c14d12e8f7g-4k10l-8s12u-7w-12
ms huyen	a12b15c14d12f9l-4m-4u-5w-7
huyen	a11b17c22d19f5g-4u-4w-10
huyen s	a10b-9c-11d13e-4f-9w-13
s lecture	a8b-23c-14d18e-7f9g-8m4p4s4v4w-11
s lecture $	a8b-19c-13d12e-7f10g-6j-4o-4w-16
lecture	a28b22c30d29e15f35k-13m4t-14u-5v6w-18
lecture $	a11b9c8d7e12f10j5k-10l-4p-4s4v4w-14
#when	a73b-6c-9f-16g23h25i-5k-7l12m-10p-5r20u-6w12
^ good	b10d13f11i-7k6o-5s30u-12v-6w19
^ good morning	a13b-10e-5s18w-6
good	b6c-4d12f8g11h-10j-8m6n-7o-8q-4r7s33t-6u14v-11w23
good morning	a13b-10e-5s18w-6
morning	a12b10c9e16f17h-11i11k-6l-13n15o15p-7q-4r-8s21u-8v-10w10
could	a23b10c10d11f9h13i7j-11k16m17n-8o-15p-12q-8s-8t-13u-17v-14
could you	a21b11c13e-11f-22h14j-4k8m9n-4o-9p-4s-4t-4w-21
could you tell	a13b13q5u5v6w-4
you	c-8e-19g-27i-30j-6l-19m11o6p22q-28r21s20t28u-8
you tell	a16b14c5f-9q6u6v7w-6
you tell me	a16b14c5f-9q6u6v7w-6
tell	a17b10c16d-9e7f7g7k-10l-9n-4p8r-9s4v7
tell me	a25b9c17d-7e-7f-11g7k-7l-5n-4p8r-8s4t4v7
tell me what	a8b-10p9w-4
me what	a13b-7d6e-4p16w-5
what time	a25b-13c-5d-7e9f-6g-6j4l-6p-9r-6w10
time	a36b-8c-6d-7e6f17g7h-7i25k-5l-10p15q7s15t5
the workshop	a8b21c10d-5f7g-5h-14i-7k-8v4w-17
workshop	a17b24c15d-6e11f16h-12i-6k-4m4v6w-22
#greet	a16c-14d4f9g5i24j-10k-9m-9n6o9p-16q-7r-6s69t-8u-20w-18
#switchTo	b-6c5d-5e9g9h-21k8l6m26o6p-8q-11t-6u-55v-26
#begin	a22b11c-26d7f-14g8h10i8k12l-12m13n25o5r-7s-21t-27u-39v-28w15
agenda	a39d-8e-5f4i5k-4m6p-6q6r-6s11t7v9w-6
agenda for	a18c-4d-6w-5
agenda for 25	a16d-6w-5
for 25	a17d-6w-8
25	a18b-4d-5e14j-4k-7l7s4w10
november	a9b-9c-7e-9j-4l10o-8p4q4s4w12
november $	a10b-8c-7e-8j-4l-7o-7p4q4s4w12
and	a15c9d-31f16h-9i18j4k11l-16m-21o-15p4r20s4t-14u-27v-22w-15
friday	a36b5c13d-12e19f-5g-11h-8j-7k-4m4o-4s-10w-4
friday $	a31b7c9d-10e-8f-4g-10h-7j-6m5s-10t5w6
^ is tomorrow	a13b13c-7d-5e-10f-5l-9q4t4w-16
is tomorrow	a13b13c-7d-5e-10f-5l-9q4t4w-15
is tomorrow s	b11c-7d-5e-11f-8l-11w-12
tomorrow	a18b30c27d-13e21f-28g-15h-8i-16j-14k-5n9q5t14v-4w16
tomorrow s	b29d10e13f-10g-5i5l5n-4r-4t4w-14
tomorrow s session	a-4b21c-19f-12l-7n-6p5w-8
s session	a6b21c-14e4f6g-7h-9j-9l-12u-6w-24
session	a16b16c-5d18e14f23g13h6i-12j-6k-12l-24n-8o-11r-7t-9u-24w12
cancelled	a21b-21c-4d-10e9f-5h-10k-12r-8
cancelled $	a11b-16c-4w5
#dayOff	a60b12c-5d-13e-20g-5h-18i-6j-15l-4m-7n13o30p5q31r21w9
papi	a17b7c15f16g-16j-4k-4l-6m5o7p-9q7r-14s4t5w8
papi $	a17b-4c-5f10g-14j-5l-13o5p-11q5r-14t4w12
#topic	a35c29e4h-6i25l23n4p-8r-13u-10w-8
^ how	a11b6c-7d-25e11g6h9i-23j9k-12l7m-27n-5o-6p8q-15u-23v-17w9
^ how long	a26c-4e-5f-5g15h7l-6m-6q6r11s-5v6w9
how	b11c-12d-13g6h7i-28j7l4m-35n-14o-15p17q-30r-11s7t-6u-29v-29w19
how long	a23b15d-5f-7g11h6l-6m-9p-4q5r8s-5v5w4
how long is	a15b-5e-7f-5g9h-17q4r8t4v4w-9
long	a22b15c-8d-6e-5f7g13h9l-6m-7q4r6s14u-7w15
long is	a15b-5e-7f-5g9h-17q4r8t4v4w-9
long is the	a6b-7g8h-11l-5w-5
is the	a28b9c-9d7e-15f5g24i-22j9k-22l-5m-12o-5p-8r-11w11
is the training	a11b9c-6d-12e-5f-31g-14h-6l-10w-11
the training	a4b30c-10e9f19g-15h14i-13n-6o-6q-4s6u4v8w-32
the training $	a7b4c-8d-8e-10f16g-8h20i-6k-8l21n-4q-8s8t6v8w-5
training $	a16b24c-5d-7f15g-8h22i-6j-4k-11l31n-6q-7u-6w-16
what s the	a9b9d-14e-9f-11h7j5k21l13m4p-7r-4
s the	a7b7c10d-11e4f-11j6k21l12m16o-5p-7r-5s-6t-7u-4
the plan	a23b-19c-15d-5j-4w-17
the plan for	a14b-6c-4d-5j-4w-8
plan	a27b12c-4d-11e-6h-6i-4j-7q4r-7t6w23
plan for	b-5d-8e-5i-5j-4w14
for wednesday	a18b-4c-10d-6e-6n4q4r4u4v4w-6
wednesday	a28b-4c16d-11e10f-11l-7m4p5q8t6w-11
afternoon	a22b24c15d-10e23f18i-8l-6n-7o-13s34u-4v-11w6
afternoon $	a15b19c13d-6e9f-15i-5l-9o-6q-4r-4s14w7
#what	b7c20e-37f9g12h12i-19j22l-13m-34n-19o-27q5r15s-16t-18u-36v-21w13
^ has	a31b8h11i-7j19w-22
^ has the	a17f-4i-6j14w-9
has	a15c-12d8f-15h17i28j31l5n-5r-4u-6
has the	a16c-8d8e-6f-13h-11i-9j15l-10w11
changed	a18b14i-8j-5m-4n-5o15p6q19r14s6w-17
^ any	a20b-10c5d17e-14f-14g-4i-8j16l-7n-7u-9w-13
any	a16b-10c15d22e-17f-16g9h4i15j31l-11n29o10r19u-9v-5w-17
class	a47b30c-8d22e38f24g5h-7i-11j-11k33l52m-4n-4o-7p-6r-10u-10
^ i	a6d5e4f-10g-8h-12i-9k-11l-4m-5n10p4q7s-38t6u5v20
^ i d	b-15c7e-6f12g9h-6j-12l11m6n-6o9p-13r9t-14u-13v5w-17
i	a-12b-10c-19e13f14h8i-16k4o5q13r-5s-33t-8u-7v9w-16
i d	a4b-15c7d6e-6f13g10h-6i4j-13l12m6n-6o11p-12r12t-14u-13v6w-18
i d like	a6b-12c8d4g11i7j-6k-6l12m4n-6o6p-4q6r14v-6w-21
d	b-16c6d4e-19f11g8h-8j-12l10m5n-7o9p-14r10s-5t-17u-14v5
d like	a6b-12c8d4g11i7j-6k-6l12m4n-6o6p-4q6r14v-6w-21
d like to	a6b-10f8g13h-7j-7k-5l6m4n-5o4p-4q6r-4v-8w-20
like	b-25c6f8g15h-8i22j-11k-7l15m5n-15o18p-18q5r16t-9u-22v-15w9
like to	a8b-11f14g18h-7i11j-8k-9l11m8n-5o6p-6q6t-5v-6w-21
like to know	a11c13f-14r7u4
to	a-10b12e7h-17i11k17l11p-7q15r-8s5u-45v-49
to know	a20b-5c26e-5f-11j11k-4q-12r4u5v4w-5
to know the	a17c12e-7f-5j13u4v4w-5
know	a39b20c27e-5f-5g8j9m-11n-7p19q-12r18v-8w-7
know the	a26b12c12e-6g6j15k-5m4p-5u4v6w-4
the dates	a20c-5d-5f-11j4p4t-5w-9
the dates of	a14f-5i-4v4
dates	a25b-5c-5d-4f-11j4k-5n-7t-5
dates of	a16f-5i-4v5w8
dates of the	a15c-4f-6i-4k-4v4
of	b10c8e-10g-5i12j21k17l-22m-31n-15o-29p7q8r21s-19t9v-24w18
of the	a16b11c12d13f4g5i18j-6k16l-23m-9n-10o-12p-13q-13r-22t11u-7
leadership	a17f-6l4s4w-9
sessions	a39b-6c-9d-13e13f-5g-22i6l-4n-6q4s5u4v4w-20
sessions are	a23e-16f-6h-12l-8o4w-15
are	a12c9d8e9g-9i10j-20k6m-39n-37o-30p8q-9t-22u-12v-24
are there	a6b-14c-11d18e-10g-5h-8j-4k-10l18n5o4p15q4t4u-4v7w4
there in	a13b-6d-4e18f-5l-8w-15
in	a-4b9c6e45f15h17i20j-5l23o20q-7r9s-17t-14u-22v-18w24
in december	a14c-5r-6w-5
in december $	a14c-5r-6w-5
december	a21b-13c-12d-18e-6f-4i-4n4r-5s4t5v5w10
december $	a16b-10c-8d-11e-6l-15q4t5u4v5w16
^ which	a6b27c22d-21e-5f-15g7h-11j21k4l-9p14r14u-10
^ which days	a11b-9w-5
which	a29b42c24e-8f-20h-4i-17j22l-15o-8p24q-9r13t-4u-10v-6w9
which days	a17b-8e-7h-4l-8
days	a40d-9g-4h-6i25j25k-4n-6o16r-5u-7w8
do	a5c-4d5e-9g17h10i-38j-25k-10l12m4o-5p18q10r13s-4t-20u16v-25
do we	a23b5c18d9e-9f-15g9h15i-9l-6m-8r-4u-6w-26
do we meet	b21d-12f-13g-6h-9l-4w-9
we	a41b33c23d24f16g8h27i19k-10l-7m18o-9p-9q10r-7u-5w-28
we meet	b21d-12f-13g-6h-9l-4w-9
meet	b15c-7d-8e-4f-8g4h-6k19s14w-5
^ where	a-26b27c11d14f11g17i-13j6l5m8n-5o-7p-10q-7s-6u-9w11
^ where is	a-11b-15c-15e-4f11g22h-7i-9j6l-11r6w5
where	a-29b38c12d17f13g17h4i-17j20l9m9n-8o-10q-12s-5t-4u-13v-10w10
where is	a-12b-4c-16e-5f11g22h-7i-10j6l-12r7w4
where is the	a-13b-6c-16e-6f11g21h-7i-10j-23k-4l-11
#where	a-32b67c6d13f7g13h8i10k9m5n-16p5q-20s-5t-8u-14v-16w4
^ which room	a-6b20c-14d-4e-7f-5i-4
which room	a-6b25c-13e-5
room	a-16b44c-11d-7e5f20i-12k-4l-4p-5q4s5t4
is the lecture	a-10b7c-9d10e-5f-9g-4h-4j-4w-8
the lecture	a-6b31d29e16f17i-5m5o-4s5u4w-8
in $	a-10b18c-14d-7e30f-11g-14h-11k-5l8m-12n-5o20p-6r-9s4t5w7
^ how do	a-12d-17e7f12h-9i-6j-11k5m-12n5o6q-5r6u-8w13
how do	a-14c-7f9g4h-14i-10j-14l5q-15r4s8t-6u-12v-4w4
how do i	a-14b5c-5d-20e4f9g4h-13i-9j-13l6o4q-14r4t-4u-10w4
do i	a-9b4c-27e6f6g13h16i-15j-8k6l15m-10p5q-17s-4t-8u-17v-4w-6
do i get	b6f-7g-5h7j-6k-15l-12m-4n-6o12p-12r-5w15
i get	a-10b8c-7d20e-7f-11g17h11i-5j6k8n-6o6p-13r-10s5w15
i get to	b16e-5l-6
get	a-26b14d18e-8f-25g8h22i20j5k10m-13n-4o16p-22q19r-17t-5u-10v-10
get to	a-5b9c16d-6e10f-10k-9l-7
get to the	b12e8f-12l-8
to the	a-29b25c8d-4e9h-9k-11l16m-15n-10o-19p-19q7s10t11w-7
to the venue	b12e-5w-10
the venue	a-11b31c-6d-6e14i-13k-5w-4
the venue $	b15d-5e12g-4i-15k-4r-4
venue	a-9b27c-4d-4e14i-9q4w12
venue $	b17d-4e13i-14
#place	b99c-12d-12e20f13h13i30m-5n-6o-5p-7r11s12t11u-10v8w-4
the location	a-13b27c-10d-4e-4q4v4w-12
location	a-13b34c-4d-4g4h-5w-12
for tomorrow	a23b12c7e9g-8j-9l-8p6q5t-5u4w-18
for tomorrow $	a17b13c-12e11g-8j-8l-7p4t-5w-16
tomorrow $	b20c19d-18f-19g-16h-8i-10j-5l-10t8w13
^ is it	a5b15c9d8e15f-13g-13h-4i-5j-13k-11m-10n-6o17w18
is it	a13b30c23d6e4f7g-20h-6i-8k-14m-11n-9o17p-9q-4r-7w5
is it online	b9
it	d-21e-4f14i8j13k-15l-10m-5n8p-4q13r16t8u-8v-5w-27
it online	b9
it online or	b9
online	a12b13d4e4f-14i14j-7k6l-17m-5o-6p-5r-7w-20
online or	a-7b15e-4f-4h-6w-5
online or in	a-7b15e-4f-4h-6w-5
or	a44b29c28d21f-13g-9h33i-6j22k-12l-7m-17n-6p4s12u-15v-10w6
or in	a-7b15e-4f-4h-6w-5
or in person	b9
in person	a-6b16c6e-10g-4h16i-5k14l-9n-7s4t6v5w-9
in person $	a-4b23e-9g-4h-8k13l-8n-7s5t5v4w-16
person	b13c17d-8h16k46l-4p-10u-6v-6w4
person $	a4b16c16d-6h-7k30l-5r-4u-4v-6w12
^ where will	a-10b19c-8d-6e-6f-13g-5h-5l-4q4r4v4w-10
where will	a-10b19c-8d-6e-6f-13g-5h-5l-4q4r4v4w-10
will	a28b8c12d17e21f-10g14h24i16j18k-11l-20m-5n-4r-9u-17v-7w14
friday s	a8b4c7d-4e-7f-8k-16w-13
s workshop	b10c-9d-6e10f12g-8o-8s4t5w-12
be	a14b4c11d18e28f21g8h18j-8k-6l9n14o-16p-14q-13r18s-8t-8u-23v-12
held	a9b34d-5e-9f-5g-8i-7k-4m-4o4p6q6r5s6t6v5w-7
held $	a8b28d-7e-9f-7g-9k-6m-6o4p4q4s4t4w-5
^ directions	b22c4e-4i4m-5n-4p-5q-5r-7t5u-9
^ directions to	b8
directions	b25c4e-6m-5n-4p-4q-4r-8s4t6u-8
directions to	b12e-4w-4
directions to the	b12e-4w-4
to the hall	b13d-4e-13k-8w-6
the hall	b4d-5e19f-5g-4i-6k-6m4q5r-6s5u6v6w12
the hall $	b24d-4e-6g-15k-7w-24
hall	b22c-10d-7e12f-11g-6h-5i-17l-9m4n4q6s6u5v7w7
hall $	a4b10e-5g-4i-15
^ which floor	b18c-5p-8r-4
which floor	a-5b23c-6f-5p-7v4w-4
floor	a-10b38e-6f-8g-4l-5w-11
floor $	b15g-4p-6r-5w-6
^ where do	a-9b9c-11e11f17j8k-5m-8p-4r-5t5v4w13
where do	a-11b5c-12e6f13j6k-7l7m-11p12r-12t4u-4w6
where do we	a-7b13d-18f-14g-4h-4
for the	a-10b12c7d21e12f16g20h5i6k-24m-14n-16o-16p-10q-9r-20s-5t17u-8w10
site	a-12b14d-13f-10g-6h-7i10l-4
visit	a31b9c6e-6f14j-8k-5o-9s4w-12
visit $	a19b13c8d8e-4f10o-7s4w-11
^ how can	a-5b10c11d4g-4h9j-6k-14l15p7r-9w-12
how can	a-4b9c11g-4h10j-5k-16l22o-4p6r-9w-12
how can i	a-4b9c11f-4g-4h10j-4k-15l19o-4p4r-7w-10
can	a-12b6d9f8k14l10m6n-37p20q-27r10s-23t-27u-28v-18w-19
can i	a-8c7d12f5g9h6i-24j10k4l11m-6n-13p7q-18s-9t-12u-20v-14w-14
can i get	d13e-4f-6h-8j-15l5o-10p-6r-7w18
i get there	b19d-7e-4f-9g-8h-16k-4l-17p-15w-13
get there	b18h-10l-7p-7w-15
there $	a-7b14e-10f-6g-7h-11k19n5o7p17q6s24t6v6w-5
building	a-17b41c-15d-6e-8f-18g-10h-9i12j-9k-7l-13n4q5s4u5v5w-9
building is	a-10b16d-7e-17f-9g-6l-13w-10
is the class	a12b17c-6d-15e-7f-23g-26i-9k-7l-14t4w-21
the class	a6b30c-13d10f13h-6i-5j-5k26l24n-11o-11q5r-6s6w-13
^ where s	b13c-14g4h-6i-7j-11k8l-6m18w-16
where s	b13c-14g4h-6i-7j-12k8l-6m18w-16
ms tanaka	a-9b16e-12f-4s11u-4w-6
tanaka	a-19b12c13e-5f-5i-4s10u-5v-5w-6
teaching	a-12b17c18d-9e-11f9g-7h-4j4k-4l-6p4t4w-18
on thursday	b19d-5e20f-14i-6o-10r-6
on thursday $	a-15b5d-8e17f-8h-9i-6j-6o-5w6
#lecturer	a24b25c93d25e24f50g-9i-7k10o-11p-9s23t6u-5
^ who	a4b-11c25d-6f-17g-6h17i-7j8k26l-7p8r20w28
^ who is	a-13b-8c13e-6f-5h-5i-9j8k10w-7
who	a-6c41d-16e-6f-21g-8h18i-7j8k30l-12m-4o-5p9r21w21
who is	a-14b-10c16d-4e-9f-8h-5i-11j8k11l-5w-10
who is teaching	c9
is teaching	c9
is teaching tomorrow	c9
teaching tomorrow	c9
teaching tomorrow $	c8
#who	a-21b5c67d-26e-12f-28g-10h18k15l-8o-5r9t4v4w11
^ who will	a-13b-6c14h-9k-12r-4
who will	a-13b-6c14h-9k-12r-4
give	a-9b11c-6e-5f24g19h-7j6k13l-4p23q-4r-10s7
the papi	b6c11d-8e-8f-6g-5l-8w-15
^ list	a18b-4c14e-12f-4h-4l-6m4n-6p11t4w-12
^ list of	a-4c16d-5e-5f-8l-7n-4p10w-11
list	a13b-11c22d6e11f-5h-9n25p17r-5u-10w-13
list of	a-6c19d-6f-4k-6l-5m4o6p21q4r4s4t4w-9
speakers	a-7c28l4m5o5u-4w-7
^ which professor	a-6b-13c19e-11w-12
which professor	a-6b-13c19e-11w-12
which professor is	a-4b-7c9
professor	b-13c31d-4e-10f-6j-4q5t5v6w-9
professor is	a-4b-7c9
the workshop $	a10c9f17k-8t-4w-10
workshop $	a16b4c15e10f15k-5o-4v4w-14
^ can	a5e7g8i-18j-13k14m4n-12p-31q-12s-19t-21u-16v-12
^ can i	a4b-4c10e9f7g11h4i-5o9p-12r10u-6w-10
can i have	b-7c12d17e-6f-16h15i-5j-12k7l-8o15r-8s7t4w-20
i have	a11c16e9f10h4i10j6l-5n-13o9p-22q-11r-24t-10u-23v-15w-17
i have the	a4b-6c12e-6f-12h-8j-4k-16l-7m14o12q5s6t5u6v5
have	a6c25d20e16f9i17k7l-6m-4n-27o13p-27q-13s-9t-14u-32v-20w-16
have the	b7c7e-7f-14h-14i-5k11l-14m9n-4o13q4r-19w-16
the instructor	a-7b-16c22d-6e-5f27g-8h-4k-7m4n4p8q5r4s5t5u14v5w-8
instructor	b-6c27d-13f18g-8h-6i-4j4k-12l-4o-7u5w-10
email	b-4c11d18e-10f-11h14i-7k9l-5m-8n-13o-16q-6r14v4w-7
email $	c15d8e-8f-9g-8h15m-4n-8o-12q-6r13s5t5v5w-6
is dr	a-13b-6c14w-12
is dr huyen	a-13b-6c14w-12
dr	a5b-5c27d15e-11f-4h-5k4l4w-9
dr huyen	a7b-4c17d14e-6f-10g-4h-4j-5w-12
dr huyen $	a-8b-4c9d8w-4
huyen $	a-4c13d12f10g-4i-5l-4m-4
on monday	a12b12c11d-9e13f-11h-9i-5j8k6o-5r-6t5w-19
on monday $	a10b7c8d-16e5f-10h-17j-17l-4o-7p-4r-8t5w-14
monday	a14b20c13d15e17f-13g-4h-7j19l-5o-4
monday $	a6b8c12d9e12f-12h-10j12l-7o-4p-4w13
information	c15d-8g-7q6r44s10t19u7v9w-13
about	a23b4c34d-9e-4f27g-5h14i20j32k-7o-6p-23q-10r32t-6u-10w8
about the	a-13b-15c26e-9f24h8i5j24k-4r-14w-6
about the trainer	a-11b-10c22d-7f-6g-4j-6m4r-7s5t5v5w-14
the trainer	b-6c32d-4f32i-4m6p8q4s13t10u14v16w-13
trainer	b-4c29e-4f27k4o-4p10q4s10t7u10v11w-11
^ where can	b4d9e-7f10g-4j-15l15o-4r-4s5t4v4w14
where can	b13d11e-9f10g-9j16k-5l13n4o-5p-6r-4s7t5w11
where can i	b13d11e-9f10g-9j16k-5l13n4o-5p-6r-4s7t5w11
can i download	d7f-6h9l-7o-4r8
i download	d9f-8g-4h9l-9o-5p-5r8
i download the	d12f-7g-7l-4w-21
download	d27e6f-4h14l7m-6n-7o-10q6r8s12u-9w30
download the	d17f-9o-10r-10s5t5w-16
download the handouts	d10f-4h-4l-4w-6
the handouts	a5d26f-5h-4j5n-11o-8p6q9r-10s11t11u11v11w-12
the handouts $	d19h-6k-5m4o-4q4r-8s4t4u4v4w-7
handouts	b4d36f-4j5k7m-4n-8o-4p6q9r-8s9t8u5v8w-16
handouts $	d19h-6k-5m4o-4q4r-8s4t4u4v4w-7
#materials	a-16b-29c-23d109f21g-9h21i-6j16l-17n-9o-15p9q4r37s6u-10w11
is there a	a9b7c-14d19h7i-15j-14k5l6p12r-7s-4u-4w-20
there a	a9b7c-14d19h7i-15j-14k5l6p12r-7s-4u-4w-20
there a recording	a-6d13f-4k-5
a	b-9c-8d4f10g-8h19i29j8k31m-33n-8o-24p-6q-27r13s-4t17u-42v-36w35
a recording	a-6d13f-4k-5
a recording of	a-4b-5d12e-6f-8k-7l-4w-10
recording	a-8d21j-6u-7w-8
recording of	a-7b-5d16e-5f-9k-6w-10
recording of the	a-7b-5d10f-6g-5h-4k-4w-4
of the session	a-5b-6d7e7f10g-12k-6s4v4w-7
the session	b4c-20e11f15g9h-9i-9k-4l-12o-11r-6w-39
the session $	a-17b-9c-8d7f7g11h-8i-5l-10o-9r-6w-10
session $	a-9b8c8d17e17g7h5i-10k-4l-20o-11r-7w-26
^ slides	c4d19e4l4r-5w-9
slides	c-4d47e-4f25g4h-4j-7k5l6n-6p5r-8w-10
pls	a25b15d19f-7m12r-5u-9w-22
pls $	a22b13c6d8f-7m13u-9w-19
^ i need	a17b15c-5d13e16f-6h11l-11n-7o-10p22r-8s5t-4u-10w16
i need	a19b7c-12d12e5f-15g5h10i-6j-9k10l12m7n-15p17q-10r-17t-9u-16v-7
i need the	a21b16d24e-11f5g-6k-8m4o-8q9s14t9u8v10w-4
need	a19b10c-16d13e12f-23g7h22i-10j-10k28l11m6n25p22q-8r-18s-5t-7u-14v-12
need the	a21b16d24e-11f5g-6k-8m4o-8q9s14t9u8v10w-4
the presentation	a-5d32f-4h-7r-6t4u4v6w-17
presentation	a-5c-13d37e-8f-11g4h-4i-8n-6r-6u5w12
file	b-5c4d22e-4f-6h7i22j-6k-4m-5o-5q4r23v4
file $	d14f-4h7i12m-4r17w-11
^ course	d10f-4h-8k5l11n-6u-10w12
course	a17b6c5d22f28h24i-18j-5k-9l44m-8n26o-8r7t-5u26w-34
course documents	d15r-6w-9
documents	a-8c-6d27f-5h-4i16l4r-11
documents $	d20f-4w-8
^ share	d12f-5
^ share the	d12f-5
share	a10b11c-12d28e-5f5h-13i-4j-5l-5m-4r-6v4w8
share the	b9c-10d20f-4q5r-4w-9
the slides	a-6c-7d30e-8f19h-8i-5j-10p5v4w-13
of today	a-5b-9d10e17f11g-5m5n-4o-6p4q6r-6s8t6v7w-15
of today s	a-7b-12c6d4e13f-14w-12
today	a4b14c10d13e24f26g9h-10i-19j-21k-6l10m-5n-8p-12q-8r-10s7t-9u-5v7
today s	a12b-8d15e10f19j-8l-14o-10p4v-4w-21
today s lecture	a-20c-10d7e-14i-4l-7o-8w-7
^ when will	a10c-12d7g11i-11j15n-6w-4
when will	a10b-4c-11d5g11i-12j19n-6w-7
when will the	a7b-4d6f-4g9h-29i-4j-10w-27
will the	a6b13c-14d10e-8f-7g11h-4i-11j-10l-4w-6
available	a-8c-6d20e-10f-6g9h-14j-8k17l-12m17p-8u-6v5w-10
available $	b-4c-4d16e-5g14i-4j-7k10q4u-6v7w-16
^ reading	d14e-4f-4w-13
^ reading list	d14e-4f-4w-13
reading	a-9b-7d38e-4f-5g-5i8m6o4q10s8t7v8
reading list	d26f-4g-6i6j6n-6p-4q5r-5s4v4w-15
reading list for	d14e-4f-4w-13
list for	d13e-5f-5w7
module	a4c25d23e-7f5g21h-5i-6l-7m-5n-10o-6p5q-6r-7s7v7w-20
2	a15b-13c-6d7e8f-10h-10i20j-4k-10l-7
2 $	a-6d18e-7f-8g8h-8n-4s4t4v4w-8
^ i ll	a-10b-6e6n13o-8w-18
i ll	a15b-5d-4e31f-5h-5k10l-4n13o-6q16s5w-4
i ll be	a14d-4e6f-5h-7i-7j-5n14o-6w-4
ll	a14b-7c21d-4e31f-5h-5k10l-4n13o-6q16s5w-4
ll be	a13c9d-4e6f-5h-7i-7j-5n13o-7w-5
ll be late	e27n-7w-22
be late	d-9e15f-4j4l-7w11
be late $	e24w-22
late	a12b-5e29f4i-7l21r-6s5w14
late $	e37f10i-4j-5l-13w-8
#late	a-14b-14c-4e65h-4l26n-4s7u-8v-4w16
^ check	d-5e9g6h-9i-6j15r9
^ check in	e12
check	a5b-10c-6d-13e36f-18g19h10j30k-4l-13n-6o-12q-5r4t6
check in	c5d-5e38g-9h-4j5l-5m7s8t8u6v6
check in $	a5c7e29g-5j5s7t7u4w-9
#attend	a8b-15d-10e90f-24g5h23i-4k9l15o-11q7r-5s9t4u-5w10
^ i will	a-9c-4e18u-7v-8w-10
i will	a5c-4e18h-5i-4l-4u-6v-7w-16
i will be	a4e10h-6i-5w-10
will be	a7b6c15d-11e13f-6h-9i-8k-5l-7w-23
will be absent	a-8b-4c-8d-6e14h-7w-11
be absent	a-11b-4c-8d-8e29h-5s5w-9
be absent on	e13w-7
absent	a-9d10e26h6r-4s4w-15
absent on	e12s4
absent on friday	e13w-7
on friday	b10c14d-8e11f-8h-9i-9j-4o-6r-5v-5w12
on friday $	a-4b13c17d-5e4f-6g4h-6i-9o-4p6s4t5w14
#absent	a-10b-18c11d21e96f-23g-13h25i-5k9p-4r18s11t10w-19
^ i m	c6d-17e5f-17g4h-16i-26k-7n-12o6p14q-32r4s-17t4u-22v-8w6
i m	a-4d-20e11h-18i-23j-8k-10n-6o4p8q-6s7t4u-28v-8w10
i m sick	d4e28i5n-6o-5t-8u-5v-9w-14
m	a-4d-21e12h-18i-22j-8k-10n-6o4p8q-6s7t4u-27v-8w11
m sick	d4e28i5n-6o-5t-8u-5v-9w-14
sick	b-5e30f-4s4v-5
sick today	b-4e8
and can	a-8b8e9g9k-4r12
and can t	b11e11w-5
can t	a-8b14e21h-4i22j-9l7m18n-6o-6p-7r-11s4v8w11
can t attend	b-5d-5e18h7m-5v-9w-12
t	a4b5c-19d13e8f6g12j-15l4m11n13o-12q13s-13t-15u-26v17w-15
t attend	b-5d-5e18h7m-5v-9w-12
t attend $	e14m-5v-9w-9
attend	b-9d-11e41f-5h8n4q7r5s7t7u6w-14
attend $	e14m-5v-9w-9
#reason	b-7d4e45f-4g4k-6m4n17o12p4q31r-6s11w26
#intro	a-10b14d-8f-5g6h-21j-18k16o4q-6r4s19t18u-4v-12
i m here	b-8e15p-7w-12
m here	b-8e15p-7w-12
here	a6b10c-14d-16e40g11h-15i9j-7k15l23m17n-7o-8p31q20r-9u-21v-10w-6
here $	a-5b-16c-5d-7e37g18h-7i13k19l5m15p22q18u-8v-7w-14
^ mark	e16g-5
mark	a-7e30g26i6j-5p-7r-14v6w-13
mark me	e18n-4p-4u-4
mark me present	e14u-5
me present	b-4e16u-4w-4
present	a11b-9c7d-5e38f-8l-5m5o4q4s4t5u-7w-7
^ i have	a12b-4c13d-22e15f25h-12i21j-9k-17l15o-10s8u-11v-7w12
i have to	a21b9c10d-6e8f-11i-4j-5l-5w-12
have to	a21b10c9d-8e9f-11i10j-6l-5o-4w-12
miss	a-12e27h16i7m5n-4o13s7
miss the	a-16b-5c-7d-9e21h-4w-9
the session on	b-14c-11d-7e11f10i-6o-5w-16
session on	a14b-17c-10d-7e5f5i-5o-4w-11
^ my	a12b18c-11d-6e14f-24g8i-4j6k-5l8m17n7o11q-12r-10u-9w30
^ my son	e6n-4w10
my	a-8b-10c-32e8g30h25i14j33k-35l15m4n4o10p-31q-15r44s-26t-28u-48v-43w7
my son	a-9d-5e12i-6k-4n14p-10r-4w6
my son is	e9
son	a-9b-5e11i-10n17p12s4t5u4v6w18
son is	e9
is ill	a-4e17w-6
is ill so	a-6e15w-15
ill	e26h-5i13j-5q4w-10
ill so	a-6e15w-15
so	a15c-12d15e16f-24g-16h-16i17j7k-22l-24m11n8o-17q-13r13s-14t25u-17v8
so i	a12b11d12e17k6l-4m-4r-4
so i won	e8w-5
i won	e14g-4n-5q15r5s6u-5v-4
i won t	e14n-4q15r6s6t4u-4w-9
won	c8d16e18g12h-11k10m-6n-10o-17p-7q15r4u-5v-4w21
won t	b-6d18e20g15h-10k10m-6n-8o-14p-6q16s4t4u-4
won t make	e18q-4w-7
t make	b-5e13w-8
t make it	b-5e13w-8
make	a8b-7e26f-10g-6i21j-4k9l-6m13o-6s4t4u6
make it	b-5c-5e21i-7w-4
make it today	e14
it today	a-11b-11c15e10f-8
it today $	a-12b-12c14e4f-8
today $	a-5b15c5d10e24f6g13h-5i-14j-14l13o-4p-8r-5s11t-4v12w15
can i take	a-4b-7c-4e8g-5h-6j-6p-4r-5s5t5v5w13
i take	a-4b10c-4e7h-7j-6k-5p-7r-6s5t5v6w13
i take the	b-5c-5e10g7w-6
take	a-26b12e7f-5g16h-14i-14j-10k6l16m-5n16o-9q20r15u-9w17
take the	a-5b-6c-4e9g15m4s6t4u4v4w-10
the day	a13c-7e8g-6h-5v4w-11
day	a33b-15c-9d14e26f-7i-7n25o-7r16s28v4w26
day off	a9b-11c-8e17k-5n-6w-11
off	a7b8c-6d-6e19f-9g-5h-10k4n37o20q26r9t5w-5
do i check	b-5e15f-10g-4h-6l-4p-6w-10
i check	b-6e12f-4g-5h-6j11l-6p-7q4s4t4w-12
i check in	b-5e15f-10g-4h-6l-4p-6w-10
^ stuck	e11l-7w-6
^ stuck in	e11l-7w-6
stuck	e18l-9w-8
stuck in	e12l-7w-7
stuck in traffic	e12l-7w-7
in traffic	e12l-7w-7
in traffic will	e17l-12w-13
traffic	e19i18j-4l-8w-6
traffic will	e17l-12w-13
will be late	e14i-4
i need to	a25b-15d18e13g9h12k13l-9m12n-9p-15q-6r-5w-23
need to	a23b-15d17e26f-7g12h12k25m10n14o-10p-14q-5r-15s5t6w-23
need to leave	a-8e12k-5w-4
to leave	b-4e19f13k-4n-4v5w-8
to leave early	a-4e18k-4t4v4
leave	a12b18c-7d-11e40f21g-9h-6j-4m-6n16o-5q27u-7v-6w10
leave early	a-4e18k-4t4v4
early	a-6b-4d-8e19g4k-4w10
^ sorry	a-8b12d14e29p5v-8w11
^ sorry i	b8e23w-16
sorry	b8c-4d11e31g5i-6j-8p5s5u-5v-7w23
sorry i	b8e23w-16
i am	a4b18d11e23g12i19j-9k-4l4o-7r11s9t16u12v-4w-14
i am not	b-7d-4e8f-4i8k-4l12
am	b17c-6d9e23g19i21j-11k-10l6m-6n-4o-10p-5q-8r7s5t14u10v-11w-26
am not	b-7d-4e8f-4i8k-4l12
not	b-23c-14f12h9i-6k10l10n19o-22q21r-5s-9t-17u-19v34w-32
able	e14i-4l-4p13
able to	e14i-4l-4p13
to attend	a-6b-14c-4e19f-5w-8
attend the	a-8b-10d-12e7f-11h6k-5l-5w-7
^ i forgot	c10e13j10s4w8
i forgot	c10e13j10s4w8
i forgot to	e22m5r5s4t4u5v4w-15
forgot	b-4c8e13f-4j11o-4p-5w9
forgot to	e17w-10
to check	a-8b7c-4d-6e4f-8g22j15l-6m-5n-4o-12p6q-10r-7s9t8u9v9w-12
in this	b5c6e8f10g6h-8k4l12n-4p16w-6
in this morning	e15w-12
this	a8b-24c7d-11e5g-18h14i6j-24k12m-4n7p33q50s-14t-16u-29v-28w4
this morning	a-13b-16c11d17e16f12g-7h-6l-5m4n-5p-4w11
this morning $	a-13b-17c11d17e13g-7h-6j-4l-8n-4p-11u4w12
morning $	b11c13d12e16h-7j-8l-9n18o-7p-10s21v-7w17
do i rate	a-7b-6e-7f13g-7h-5l-8w-7
i rate	f16l-6
i rate the	a-7b-6e-7f13g-7h-5l-8w-7
rate	d-4f28h5j-4k-6l-12s4t4v4w16
rate the	a-10b-10c-5d-5e-7f22g-5l-14r4v4w-5
rate the course	a-5d-6f16g-4h-8l-11w-6
the course	a28b10c-4d23f20h4i-22j-19k-5l12m-9n29o-6t-6u-15v4w-33
the course $	a16c10d-10f31g-16h15i-7k-5l13m4n-11s8u-8v4w-7
course $	a6b-9c14f21g-5h23j4k-4l28m4n-9o-5r-5u24v4w-10
#feedback	b-12c-10d-18e-5f102j11k4l-6m5p6s10t6w26
^ the	b-5c-27d20e8f39h9i27k-21l10m-11n7o-20p-6q-17r16u-6w44
the session was	f9w-4
session was	f10w-8
was	a-8b-31c6d7e13f43g17h-14i20j13k-13m-12n-14o-11p-5q4r-13t18u-13v-10w23
was very	f6i8
very	b4d-5e-6f36g-4h-4i34j-12k4m-6q4t14v7w-6
very useful	f11i-4
useful	f8i-5w5
#praise	a-16c-12d-13e-5f86g15i16k23l-14m31n-4q10s5t26u-7v-6w43
comment	a-4c-4f18s5t4u4v4w-5
comment on	a-7c-5d-5e-6f13w-11
on today	a-12c-6d-9e8f19g-4k6l-5o-9p6t5u4w-5
on today s	a-12c-6d-9e8f19g-4k6l-5o-9p6t5u4w-5
^ survey	f13v-4
survey	b-11d-4f21h-4l-4q11w-13
link	a-13b25d19e-11f15g16h14i-11j-6k-4l13n-5s4t5u-6w-26
link $	a-6b15d6f10g8j-5w-12
^ 5	e-6f12w-16
^ 5 stars	e-6f12w-16
5	a-7b-9e15f24g-5i4j-5r-5w24
5 stars	e-6f12w-16
stars	a-7c-4e-10f18i-4w5
stars $	f14i-4
can i leave	b23f12g-5j-9k-13q6s8t7u5v6w-19
i leave	a-6b14d-8e20f18g-8h-8j-11l-9m-6q-4s5t4w-10
i leave a	b-20d-9e-18f22h-5k-14l-8w-19
leave a	b-19f15h-4w-13
review	c-8d-5f18l-7m4o-5s6w19
review of	b-4l-4w10
of the class	a-13b-5c-6d-11e5f7k-8l-7w-10
the class $	a-8b7c-4d13e-12l22s5w-4
class $	a17b13d22e16f7g-9i-15j-6k-12l24r-4s5w-22
#cancelAlone	b19c-4d-5e11f27h8i25j-7k16l-11m-5n10o13p-9q77r-5s-4u-12v-17w16
^ great	c-4q-12t19v-5w-17
great	c-4f18i-4q-4t17v-5
^ i want	a-18b-16c5d16e-17f7g14h6i11j-10k11l-13m11o5p-13q5r20s-4t-12u-17v-12w-29
i want	a-4b-18d9e4f8g11i14j-8k11l17m12n-4o12p-15r20t-10u-15v-12
i want to	b-11d15e5f15g17h-11i15j-6k4l5m-25n4p-7t-7u-5w6
want	a-12b-21c-5d5e-7h-10i5j-24k8l15m12n20o12p-15q20r24t-6u-10v-26w-13
want to	b-10d14e4f15g17h-10i13j-6k6l17m-19n13p-7q18t-6w7
want to take	e-6f-13g11s4w-7
to take	e-5f-10g16l21o-4q-10s6t5u4
to take the	g12s4w-12
the quiz	a-8d-8f-7g39i-5l-4o-4q4s7t5u6v4w-9
the quiz $	a-7b-6d-5f-4g23h-4i-5l-5s4
quiz	a-10c-11d-6e4f-4g56i-4j4k4o-9s6t6u-6v5w-8
quiz $	a-6b-5d-4f-4g29i-4o-14
#quiz	b-5d-10e-8g94h-7k5l7o-6p-5r4s14t11u-12v8w23
the test	a-6b-4d-8e-6f-5g37o-7s4u4w-5
the test $	a-7b-7d-5g26k-5o-4p-4w-14
test	a-8d-13g61l6r4s7t6v8w19
test $	a-7b-7d-13g26k-4
^ start	a-12g8i-5n-6o27q4
^ start the	a-5i-6n-4o-15w14
start	a25b-9e-6g20h-4i-7l8o35q14t4
start the	a5b-8c-6g12i-6n-5o-17p-6w13
start the quiz	g16o-10w-4
^ did	a12b-7c-6d16e5f-9g21i-10j22s-5u-5w5
^ did i	e-5g14j-6w4
did	a10b-14c-7d25e10f-7g33h-8i-11j24l-4n4o19p-4t4u-4w19
did i	b-18d-7e-11f-4g28j-12q-4v-4w4
did i pass	g9w6
i pass	g9w6
i pass the	g8w-6
pass	a10c-6d-9e-9f16g19h-6i5j-7k16t4u-6w12
pass the	g8w-6
pass the exam	g8w-6
the exam	a-9b-8d-10f-5g36j-5k-5p-7r4v4w-25
the exam $	a-9d-8g22j-4w-13
exam	a-9b-6d-6g31i5j-7k-9m-7p-9q-5u-8v5w15
exam $	a-9d-9g4j-5w18
#result	a15b7d-13e30f20g84h-8i-6j10k-4o-9r-15s4t6u-6w10
^ my quiz	g14j-5w-15
my quiz	g18j-5r-9w-19
result	c4e-7g20j8r-8w-13
result $	e-6g18j7r-7w-12
^ how many	a21b-7d-5e27f-11g24h6j-8k-8l-10m6p-13q6s4u-4v5w5
how many	a15b-7d-6e24f-12g22h5j-8k-5l-11m5p-13q4u-5v4w21
how many points	a-8e-12g20h-9k-4l-4o4w-12
many	a18b-7d-6e20f11g21h5i12j-7k-4l-10n17o-5p-13q16t21u-6v-4w22
many points	a-8e-12g20h-9k-4l-4o4w-12
many points did	a-4e-6g13w-12
points	a-8e-12g20h-9k-4l-4o4w-12
points did	a-4e-6g13w-12
points did i	a-4e-6g13w-12
did i get	e-5g26j-5v-6w-11
^ let	a-8b-8d-4f10g15k12o-5q17u-7w8
^ let me	a-7b-8d-5f14g15k14l4o-5p-5q11w-4
let	b-9c-4d-7e-4f7g17k22o7p-4q21r9u9
let me	a5b-10c-4d-8f14g17k17l4n-4o6p-5q4r9u-4v4w-9
let me do	g14u-4w-6
me do	g14u-4w-6
me do the	g12
do the	a4b-8c-6d-10e-6f-15g23h12i-7l-10n-6p-6q-8r4s7t6v7w9
the final	a8b-8c-6d5e-4f-7g8j-10l-6v6w15
final	a6b-8c-7d4e6f-9g8j-10k-5l-6n-4v5w17
assessment	a-6d-5g27h-6n-5s7w-7
assessment $	g20s5v5w-6
show me my	g8r11
me my	g13o-4p-4r12w-4
my exam	f5g18j-6w-11
grade	e-5g18n-4p-7w-9
when will i	a-8d-5e-4g-9i-5j9w-10
will i	a-8d-9e-11g-9h16i-5j9k-4l-4w-10
will i get	a-6d-8e-10g-8h14j9l-4w-9
i get my	a-4b-11c4d-10g6h21i-4j-14l-11p4q4r-5s6t6v6
get my	a-4b-11c4d-10g6h21i-4j-14l-11p4q4r-5s6t6v6
get my certificate	a-6g-7h8w-7
my certificate	a-6d-10h38j-8o-4r-15s6t5w-11
my certificate $	h18o-6r-8w-11
certificate	a-7b-12c4d-13f6h74m-13q4r-7s12t8v-5w9
certificate $	a-9b-11d-5e-6h35n4o-4q4r-6s4w-11
#certificate	a-17b-9c4d-18e-12g-8h100k-5l-11m4r-8s16t11u-11
^ do	a20b12c-9d9e-17f-16g10h17i-10k-11l18m8n7o-11p-11r17u-21w13
^ do we	a11e-10f-13g16h18i-7l-12m-6r-4t5u-5v6w-25
do we receive	a-10b-4d-6f-5h15l-4w-6
we receive	a-12b-4d-6f-5g-4h17j-4l-4u-4w-9
receive	a-10c-6d13e-14f-9g-12h38j13k-4m-4n26o24q-10r8s4w-12
a certificate	a-10b-5d-4g-13h23i-4k-10
a certificate $	h11w-4
^ i haven	a14d-6f11h12j-5l6n-6o13s7v-7w8
i haven	a14d-7f11h11j-5l6n-7o13q-4s6w8
i haven t	a14d-7f11h11j-5l6n-7o13q-4s6w8
haven	a13b-8d-5f10g11h11i-4j6k-5n-10o10q-5s6w5
haven t	a13b-8d-5f10g11h11i-4j6k-5n-10o10q-5s6w5
haven t got	a9h8
t got	a9h8
got	a15c-9d5e8f9h20i-6k-8l13q-5r-8t14v-5w17
got my	a4c8h25k4o-4s7t5w-13
certificate yet	f-5g-7h12w-7
certificate yet $	f-5g-7h12w-7
yet	a22b-5d16e5g17h11j14k-6l23o-5r-4s6u-4v19w4
yet $	a6d19e6g11h12j18l19m-6n-4o-9s5u-5v17w4
#progress	a11b-4d6f-21g-4h7i-7j48k4l8n16o-12p-11q10r-23s-9t17u-24w4
do i download	b-4d7f-4g-9h5l-4p-6r-4w-17
the certificate	a-5b-6d-12e-5h41l-4n5q6s7t4u5v7w-15
the certificate $	a-9d-7e-8g-5h21w-6
^ my name	a-4e7h11i-5l5r-4w-6
my name	c-10e24g-6h16k4l15n-6o-8r30s7t5v7w-4
my name is	h11i-5l5r-4
name	a-9b11c37d-8e24f-7g-9h23i-8j-6l24n-7o-6r35s8t5v6w-6
name is	b-5c-9d-6f-6h13i-9l6p4q4s4t4v4w13
is wrong	g7h9i-4r9w-14
wrong	b7d-5f-6g17h24i-8k-5l19n-8p4q26r10s4u-4v31w13
wrong on	a-5f-4h12r-13
wrong on the	a-5f-4h12r-13
on the	a23c-20d6f26h16i9k-9o-11p-4q-10r-17s5t-8v4w-6
on the certificate	a-8h11
#data	a4c-5d-9e7i24m4n18p-4q-4r64u-8w5
#dataSure	a-5c8d-11e-10h28i-4l-5n16o15q-4r75s13t10u-11v4w5
^ the street	i9j-4
the street	a-5d-4i13j20p5q8r4s5u5v5w-7
the street light	i-4j13q4u4w-5
street	a-7b-6c-4d-7e-5f-4i34j15o-6p5q5s5u4v4w-23
street light	c-4j11q4u4w-9
light	a-13e-11g-4h-8i18j9o4p6q10s5t4u8v6
light on	i16j-6w-16
on my	a-5b-11c-10d12e17f8g-10h16i9j16l-8m-10n-4o-10r-10w-6
road	a-11b14c-9d-6e13f-4g4i41j-6l-6m5v4w-12
road is	a-10b17e12i21k-4l-8w-8
is broken	b-5c-5d13e-5g-5h-5i11j-13p4q5r-7v5w-6
is broken $	b-4c-5d12e-4g-4h-4i6j-9q5r-6v4
broken	d15e-12f-9g-15i21j19k-7l-7m7o-4p8q-7r-13s7t7u6v7w9
broken $	b-4c-5d12e-4g-4h-4i6j-9q5r-6v4
#city	a-8b4c11d-22e18f-5g-20h16i72j39k-11l15m-8n22o4p-6r-5t-4u-12v-8w42
#civic	b5d-4f-4g4i44j31w-21
#nuisance	a-10b15e11f-9i75j18n-4o-4t4w-9
#broken	a-23d16g22h19i64j16k-10l-4m-11o-17q10t-5u-13v-14w7
want to report	a4b4c4d-10f-5h4i22j-7k-8n-8q-15r-5u4v4
to report	d-8f-5h4i28j12k-8n-5o-5p-4q-18r-5
to report a	b5c4f-4i18j-4p4w-4
report	b-8c12d10e7i31j46k-6q-9s6t5v8
report a	b5c4f-4i18j-4p4w-4
a problem	e7i11j-4k12l-5q-4w-6
problem	e4f-5h-5i7j14k9l-4o-4w-6
#report	d-18e-4f11h5i92j38k-6l-5n-4o-5r-9s9t4v7
^ garbage	i11j-8
^ garbage has	i12j-4w-7
garbage	i13j-9w-6
garbage has	i12j-4w-7
garbage has not	i12j-4w-7
has not	a-4h8i7w-5
has not been	i12j-4w-7
not been	i12j-4w-7
not been collected	i12j-4w-7
been	a15d11e-4f7g4h15i25j22k-6l5s-11t15u-6v-4
been collected	i9
been collected for	i9
collected	i13j-7r7
collected for	i9
for a	a-6b-6d-19e11f-15g-5h13i14r-9t-6
for a week	i10
a week	i10
a week $	i10
neighbours	f-4i4w9
neighbours are	f-4w11
are very	f-7i13
noisy	f5i22j-4w-11
at	a20b37c11d-24e27f13g14h15i40j15l-15n-10o-7q-10r-7u-13w35
at night	a-5b-6d-5e-6f-5h-6i27k13q4s4t4u4v4w-14
at night $	i20w-12
night	a-16b-9e-15f-5i37k12n8o-9u-6w30
night $	c4d-4f-5i23s-4u-5w21
^ no	a12b10e-5f-5i6j-9k19m4n13q4s-12t-8u-8v37w-14
^ no water	i9
no	a-5b11c-8d-15e4f-9g9i18j22k17l-14n28o-4p-6q8r-10s13t-7u-18v38w-8
no water	i16w-5
no water in	i9
water	a-4b-10d-5g-4h-6i27j-13o4w17
water in	i9
water in our	i9
in our	a-6b-4c11f-6h-4i36l-6n4s4t4u4v4w-20
our	a24b22c31d-19e-14f15g-9h9i39j7k-16m-4n-5r11u-10w-5
since	c4i19j13k-4w-9
since yesterday	i9
since yesterday $	i9
yesterday	a-6b14c23d26e24f23g12i13j-11n-8o19r-4v-9
yesterday $	a-7b14c9e8f7g-4h-7i10j-11n-8o12r-4
flooded	a-7b-7e8f-4g-8i16l-6o-11w-4
near	a-12b13d-6f-5i21l-4q4w9
near the	a-8b14d-7f-6i17l-5
near the market	e-4i20j-6w-18
the market	b-5i13w-13
market	a-14b-6c-10h-4i10j-6w17
^ the officer	f-5g-4i20k-4n-5v4w-7
the officer	d-5f-7g-6i21k11n-7w-7
the officer at	i12w-5
officer	a6f-6h5i31k26n-6r-7s5u-6w-18
officer at	f-4i20j-5w-14
officer at the	f-4i13w-6
at the	a-19b22c16d-16e10f-4g11h8i22j-9k-14l-12o-6q-12w19
counter	a-6i18w-9
counter was	i12w-5
was rude	e-4w13
rude	f-4i7w9
rude $	i-7w12
i have a	a-11b-8c11d-21e5h5i15j-12k11l10o-6r-4s4w11
have a	a-14b-13c16e7g15h4i16j-11k13l7m-9o-4r-15w17
have a suggestion	c-4f8i9j-5q4s4v4w-11
a suggestion	f8g-4i19l-4m-7o-5p5s6u5v5w-10
a suggestion for	c-4f8i9j-5q4s4v4w-11
suggestion	a-5f8i21j23k-4l-5r-4s6t5u6v5w-11
suggestion for	c-4d-4f11i9j-5q4s4v4w-11
suggestion for the	c-4d-4f11i9j-5q4s4v4w-11
for the city	f-5i18p4q6s4v4
the city	a-5c-4d-10f-8i35j18l-4n15p5q4s8u5v6
the city $	f-4h-5i16j8q4s4u4v4w-7
city	a7b-5c-4d-10f-8h-4i35j18l-4n15p5s8v6w-4
city $	f-4h-5i16j8q4s4u4v4w-7
^ traffic	b-4i12
traffic light	e-8i20j-7t4w-10
working	a11b-6f-5g10h-7j-6l-7w-18
power	e-4i9j-4o-6w13
cut	a-4e-5i27j-7o-6q4t4w-13
again	b19c5d4e4f10g10h-8i20j-11l-4m-4n13o45p-6q-6r-8s16u-8v-8
district	a-7b18c-9e-7i33j-5l-4p5w-18
3	a15b-5d9e10f4g15i17o-4u-9w13
3 $	a-11b-6d9e-8f5g13h-4i15o-5w-4
^ what happened	j18p-5w-4
what happened	j18p-5w-4
what happened to	j11p-4w-4
happened	e12j20l-8w-7
happened to	j11p-4w-4
happened to my	j11r-4w-4
to my	d14f13g-6h4i13j19m12o-6r-4w-8
my report	b-8c15d-8f-6g-6h-8i-12j33l-9r-4t4u5v5
my report $	b-4d-6h-4j22l-5q4r-7u4v5
report $	b-4d-6h-4j22l-5q4r-7u4v5
#statusSure	a-7d-5g-9i-12j75m4r-13s7t5w-19
^ status	j8
^ status of	j8
status	i-13j22w7
status of	j12
status of my	j7
of my	c-4d-7e-12h16i8j19l11p-4r7
of my complaint	c-8j13k-9r-6w-7
my complaint	g-5i-4j31r-8w-13
my complaint $	j19w-15
complaint	c-7f-5g-4i20j38r-6w-7
complaint $	b4e-6f-5i19j21v4w-23
#status	a-14b-5c12e-10g7h12i16j78r19s5w-10
^ i reported	j13
i reported	a-8i-10j32w-9
i reported a	j13
reported	a-8i-10j32w-9
reported a	j13
reported a broken	j12
a broken	i7j11
last	a16b8c5d19f19g14h-6i-4j20k-4l4n-8o9r-4
last week	d12f-4j12n-8o9r-5w-4
any news	j11
news	j11k-7n10o-4q-7r-10v-4w13
news $	j7w10
complaint number	j8
number	a-12b25c-5d-11e-8f-7h-5j39k41l-17n25o20r37s5u-4
number is	b7j11r-6w-11
what is	b-10c11d-17f-4g7h-12i-9j4k-8l5m-5p5r17w-5
what is the	a10b-8c-4d-12g-15h-7j9l-10p-6r-11w7
the status	j14w-6
status $	i-14j14t-4v-5w6
^ has anyone	j8
has anyone	i-4j13
has anyone looked	j9
anyone	a-11b-6c-7d11e-5f-9j27k24l-4o8p-5r11s20t10u-8w13
anyone looked	j9
anyone looked at	j9
looked	j10r-4w-4
looked at	j9
at my	a-6b-5e10f-5j12w10
^ is my	b-4e13f5g5h-9j13k-7l-6m-4n-13o-12r18w-10
is my	a-12e8f13g19h-7i-6j22k-5n18q4r18s5t6u7v7w-22
^ still	j10
^ still no	j10
still	a32b-15c19d-15f-11g-12h11j33l31m-8n-5o-5r16
still no	j17
still no answer	j12
no answer	j13n-5q-4v-9
answer	a-12b-9c-14d-9f13g18j22k22m24o-5p18r-5s-4t13u-4w-15
answer to	g9i-8j13q5s5t4u6v4w-6
answer to my	g-4i-9j10
to my petition	j14
my petition	g-5i-6j23
my petition $	i-8j11
petition	d-6g-5i-6j37k6l5m4p-5
petition $	i-8j11p-10
can i speak	c-4e-7k15n4q4s4t4w-7
i speak	k20n4q4s5t4u4v5w-8
i speak to	f-7k17s4u5v5w-13
speak	d-4f15i7k33m29p-9q-4r-5s5t5u4v-4w5
speak to	d-5k19l-5s4
to someone	k13w-4
someone	b-6c10d15g7i25j13k46l14n-7o-7p-12q-6r-9u-9w-11
someone $	k11
#human	a7b-7c23d-10f-5g7k86n-4o-9p-11q-5r-7s8t5u-10w30
^ human	e-7s-4u-6w21
human	a-4b4k28l5n-5o5p-4u-8v-5w9
human please	e-8k19l-4u-4w-13
human please $	e-8k19l-4u-4w-13
a real	d-4k21w-7
a real person	d-4k16w-5
real	c-8f15i-6k45o9q10w-18
real person	k19m4p4w-4
^ call	a7f4k7l-5n-4q27u-5w16
call	a5i-4k31l4m-8n-9o-9p-4q24r-7u-8w12
call me	k22n-15p-13q-13r-12u-16w-11
me please	a-5b-5e-6k10l9m-5n4p16q-6u-8w-18
me please $	a-5b-5e-6k10l9m-5n4p16q-6u-8w-18
^ please	a12c-16d12e16f-8g-12h-14i9k8m4n10o17p-22w-21
transfer	j-6k12
me to	a-4b18c-17d-7e-7i8j-6k18l18m-5o-11p-12r-4
me to an	k13
to an	i-6k18p5q-4w-4
to an officer	i-5k16q-4
an	a21d-5g12h16i24j20k39l19m-5s7u-6v-6w26
an officer	i6k20q-5w-4
an officer $	i5k16q-5
officer $	i6k17q-5v-5
hotline	b-6c-9d4e4f4i4j-6k-5m4s-6u-11v-14w23
hotline number	a-7b-9c-6g-4j-9k23l-5w-18
number $	a-9b17c-5d-6g-7j-6k27l-8n-8o20r13s4u5v6w-24
^ my code	e-12l9
my code	e-12j-4l22w-11
my code is	l9r-4
code	d-11e28f-9h6i-8l55p-8q-4u-4
code is	e-4h-5j-5l17w-8
#register	a-16b-11d-14e9f-10g-6h-8k-5l114p-10s18t15u-7v14w12
#codeWord	c11d-5e16f-9h6i-8k-4l51n-6p-11q-8u-11
#code	e-11j21l55u-7v-5
do i sign	a-4b-6e9f-9l12w-4
i sign	a-4b-9e9f-10l13
i sign up	b-4e-8l12w-4
sign	a-11b16d-4e10f-15i7j-7l27n-19o-4q4s4v5w8
sign up	a-10d-4e-9f-5l19
sign up $	e-4l16
up	a29b-10c-11e-5f8g9h30i23j15l23p-6r-8s6u-5w4
up $	b6d9e-7f-4g13h-5i6j17k6l21q5s4u-6w16
^ join	a-4b-10e-10l17
join	a-4b17c-4d-4e33f-10j6l40m5r5s7t4
join the	b-8d-11e12f-11g-8h-8k-6l18o-5p-4u6v4w6
i have an	a-5e5h-4i12j11l10w-13
have an	a-5e5h-4i12j11l10w-13
an invitation	e-5l19w-4
an invitation code	e-5l19w-4
invitation	e-14g5h7l32n-4r-5s4t4u-10w-8
invitation code	e-7g4h6k-5l27n-4r-6s4u-10w-8
invitation code $	e-4l16w-10
code $	a4d-8e12f-7j-4k-6l22p-4u-6v-9w10
where do i	a-7b-5c-6e6f4j6k-7l7m-10p11r-12
do i enter	b-21d-13e-21f-14g-24h-18j-17p-4w9
i enter	a-7b-7d-13e-22f-12g-8j-7k-8l12o-7s5v4w13
enter	a-4b-8d-12e-27f-9g-5j-5k-6l12m6o-6q6t-4w21
the code	b-5d-7e19f-5g-4h-18i-6j-6k5l27m5r5w-15
the code $	b-20d-10e9f-21g-15h-17j-12l16p-4s4t4v4w-37
registration	a-19b-4d-7e-10g-9h-4j-7l25
^ can you	b23c10d6f-6h10o-11p-5q4r-9s-6t-5u5w27
can you	a12b12e-10f-23h12i-13j10k-13l-8m-5n-9p28r-22s-7t-8u4v-5w7
can you speak	a-6b-8c-5j-7k-10m21p-10w-15
you speak	b-9c-4j-6k-6m20p-11w-18
you speak japanese	k-5m19w-13
speak japanese	m10w-4
speak japanese $	m10w-4
japanese	a-8b-8c23d6e-4f16h-4j5k-6l19m48o-5s8t9w-4
japanese $	a-4b-4c20d7f-7k-4l-11m30o-4s4t6w9
#languageName	a-11b-11c24d22f24g-8h35j7l20m97n-5o-10p-17s11t12u-16
^ switch	m10
^ switch to	m9
switch	d-7h-4i-5m21n9o-7r-5w-9
switch to	m9
switch to vietnamese	m9
to vietnamese	d-7m15
to vietnamese $	d-7m15
vietnamese	a-6c13d15f-10g-7h24k8m52p-5s7t8w-17
vietnamese $	b5c-5d12f-7h18k11m28r-10s4t4u5v-4w-16
^ change	m18r8
^ change language	m10w-7
change	b-14d-11f-10g-14h-6j4l-12m30o-14r16s4t4v5w14
change language	m10w-7
change language $	m10w-7
language	a-4b-8c-9d-11f-7g-4j4m37o-4p-8q7s5t5u4v5w15
language $	b4c-4d-5e4f-5j5m25o-8w-4
^ do you	b10d7f-5g-5h-6k-5l6m7n-4o-7p-7r16u-11w18
do you	a-8b4c-4d19f-7g-9h-7j-6k-5l11m16n-4o-5r31s14u-14v-4w14
do you understand	m10
you understand	b-4c5e-5f-4m14p15r-5s4t-6u-4w-6
you understand vietnamese	m10
understand	c4f13g-6i4k18m27n-7p19r-7s4t-4u-6v-11w-10
understand vietnamese	k-5m14n-6p-4q-6v-10
understand vietnamese $	k-5m14n-6p-4q-6v-10
^ i prefer	m12q-4w12
i prefer	m12q-4w12
prefer	c-10m19q-4v-6w12
prefer english	m13v-5w-16
prefer english $	m13v-5w-16
english	b-5c-4d-8f-9h27i-4l-5m45o-9
english $	a4c-5e4h-6m29n4o-7q-4u5
^ unsubscribe	n14
^ unsubscribe $	n12
unsubscribe	a4d-7g-8k-9l-9n28o15q-12r-9s4t4v4w-4
unsubscribe $	d-7e-10f-5g-8i-5k-6l-8n27p5q-10r-6s5t4u5v5w-5
#stopAlone	a-9b15c5d-9e-4f-6h-13i22k8m-5n56o33q4r-11s5u-4v-9w16
#stopSure	a5b12c6d-11f-8h8j6l-4n94o27q-16r-4s10t7v-4w-5
^ stop	b-6i-12n31o-15q12t-4u-7w9
^ stop sending	n9o-4
stop	b14f-8g-6h-6i31j-5k-4l-7m-6n35o23q27s4w18
stop sending	n10o-5
stop sending me	n9o-4
sending	a-4c4d-6h4k-5m-5n27o20r-6s5u-9v4w-9
sending me	a-4c4d-6k-6l-4m-6n28o11r-8u-10w-10
sending me messages	n9
me messages	n9
me messages $	n9o-4
messages	a-4d-4f-4j4m14n37o37r-8s8u5w-16
messages $	g-4n28o21r-10s4t4w-10
please stop	h5n19o-6u-5w-4
messaging	n16o13r-4u-6
messaging me	f-4n10o13u-7w-4
messaging me $	n13o-6u-6w-6
me $	a-18b-18c-12e-7f5g8i13j-12k15l6m8n15o-7q-15r40s-14t10u17v-16
^ turn	a-7i-6m10n20o8w-5
^ turn off	a-4i-8n17o-17
turn	a13c-4e-7f-6i-4m9n26o28w-9
turn off	a-4i-8n17o-17
notifications	h4j6k-4m4n28o49p-4q-5r-9s9t9u-14v4w24
notifications $	e-10n13o11q-8v-9w14
^ no more	d4f-5i-11k21l4n13q-16s-7u-6v-13w-8
no more	f-6i-11k21n19o-7s-5t4u-5v-12w-9
no more messages	n12
more	a17b11c12e-5f27g-10h-7i30k19l-8n25o16t4u-7v-11w-13
more messages	n15
^ remove	n12r10w-5
^ remove me	n12r5w-5
remove	a-5e-5k-4n13o-6p-6r25v-4w13
remove me	n14q-5w-5
remove me from	n14q-5r-7
me from	e10n16q-5r-8w-5
me from this	e11n14q-4r-6w-5
from	a-10b-8c21d21e18f7g-21h-23i23j-9k10m6n18p-21q-18r6s11t-14u-19v-16w-16
from this	b-4c11d15e13f-6i-7n21o-8q-6r-6w-13
this list	n9q-5
this list $	n9q-5
list $	d7h-4l12n21r-5w-7
start $	d-4e-6f4g-13i5j-4m-6n-9o19p-4q17w11
#resumeAlone	a28b-4c4e14g11j4o45q-5s4t5u-9w9
^ resume	a-4o22v-4w4
^ resume messages	o11
resume	a11e-6n-9o32u-9w-5
resume messages	o11
resume messages $	o11
#resumeSure	b-6d-13f-10g-4j5k-9l-7n-4o79s6t5u-4v4
notifications back	o19
notifications back on	o13
back	a16b7d-13e20f14h-5i-9k31l-4m13n-16o39p-11q36w7
back on	f-5n-8o22w-7
back on $	o13
on $	a5b25c-9d-8e-5h-4i-6l-5m15n-7o20w-6
^ start sending	o8
start sending	o13
again $	b15c11e-6f13g16h-9i15j-12n-5o42p-9q-5s15u-12v-10w11
^ help	a4c-5d6e-6i-7k-5l-4m-6p33t-10u-4w9
^ help $	k-6p21t-8w-10
help	a8c-7e14g10k21m-10p47s4t22u-8w5
help $	a4c-6e8g5h-4k15m-7p35t15u-6v-7w-21
#helpAlone	a-4c27e19f23g4k24l15m28o-5p63q14r-4t29u-12v-6w9
^ what can	p11
what can	p12r-4
what can you	p11r-7w-7
can you do	p15
you do	c-4d-5j7p15r-9s11w-7
you do $	p15r-5s11w-7
do $	a-7c8d-10e16g6h-4i4l-4n-4p36r-14s21t11u31v4w-19
#helpSure	b19d-9e12g5j-5k-5l-4o6p84q4s6t5w-22
i need help	e-7p13t-6w7
need help	e-7p13t-6w7
do i use	b7p15r-5
i use	a4b12c-4d-4e-5f-9i4j-4m10n4p22q6r-5u5v4w-4
i use this	p12
use	a-7b20d-7f21h-5i-7j4l-5m33p35s6u4w-8
use this	d-5e-8k-10m7p26w-5
use this bot	d-5k-5p12
this bot	d-6k9p16w-5
this bot $	d-5k-5p12
bot	i-4k33n-13p17q-13s17u-4v-11w-16
bot $	b-4i-5k19n-12p13q-13s15u-5v-12w-8
me the options	j-5p12
the options	j-5p12
the options $	j-5p12
options	p24w-9
options $	p21t-4w-6
can you help	b-4i4k-9m-5p16r-7t-6v4
you help	b-4i4k-9m-5p16r-7t-6v4
you help me	b-4i4k-8p19r-6t-6v4w-13
help me	d4k8l-5m-8p20t10
help me $	e-4k10p13r-5t12v4w-26
^ cancel	i-5j-5n11o-12q27r-5w6
^ cancel $	q16w-9
cancel	i-5k4n13o-11q34r-4w10
cancel $	q16w-9
^ never	q12u-6v21
^ never mind	q11
never	b4d15e-8h17i17k4l-6q17u-6v30w-10
never mind	q11
never mind $	q20
mind	a8d-6e10f-4h-4l-4n-7o9q20r-4
mind $	o-4q11v-5
#cancelSure	c7e-6f-6m8q73r12s8t-4u-6v-14w-13
^ quit	a6d4n16o-5p-5q19u-5w-9
^ quit $	n-4q10
quit	a4e4h5i6j-5n21o-6p-5q25r-7u-6v4w-4
quit $	n-7q20w-5
^ exit	g4p-8q25u-5w-6
^ exit $	q21w-5
exit	b4g4p-5q28u-4v-4w-5
exit $	b-4q20w-9
^ i don	b10d-5e-6k4l-4m11n12p12r13v13w-11
i don	b11d-6e-14f-4k5l6m10n10o-6p11q11r13u-4v11w-15
i don t	b11d-6e-14f-4k5l6m10n10o-6p11q11r13u-4v11w-15
don	a4b10d-7e-16f-6g-5k7l5m10n16o-8p12q11r11u-4v15w-19
don t	a4b10d-7e-16f-6g-5k7l5m10n16o-8p12q11r11u-4v15w-19
don t want	k6m-5n8o-4q13r13v-21
t want	k6m-5n8o-4q13r13v-21
t want to	k8m-4n-4o-5q16r-5
want to continue	h4n-6q14r-6v-4
to continue	h4n-6q14r-6v-4
to continue $	n-5q13r-7v-5
continue	g8j-4l-5m14n-17o21q10v-8w-12
continue $	h6m-5n-8o21q13s5u4
^ cancel this	q11
cancel this	c-5f-7i-6m-7o-12q12r-4
cancel this $	c-6f-6i-6m-7o-13q12r-4
this $	f-4i21k5n12o-8p10q27r-9w-8
thanks	f6g-4n-4q27t45u-20w-23
thanks $	f-5q21t16u-14w-23
#thank	a8f7i-6m-4p-6q23s-8t73u-23v13w-10
^ delete	g-4k-4m-5n-10r24s4u-14w6
^ delete my	d-4w18
delete	l-5n-13p7q6r34s8t4u-11w10
delete my	a-4b-4d-5f-6l-6n-9p4q4r12s4t4w21
delete my data	r8
my data	d-9i-5j-7n-9o-7r25
my data $	d-8o-6r22w-7
data	c4d-11g-4i-5j-5n-8o-5p4q5r40s6t5u4v6w-7
data $	d-9i-4o-6r28w-6
^ what do	a15c-18e-7g-13h15i8j-7l19o8p12r24s9t12u-9v11
what do	a14b-9e-9g-14h14i7j-8k-4l19o7p24r20s5t8u-12v8
what do you	a-5e5h-5i6l-9m-4o7p12q4r19v4w-7
do you know	a8b-6d-5g-4h-4r8w-12
you know	a8b-5h-4r9w-11
you know about	r9
know about	r9
know about me	r9
about me	k4m-5n-5p-15q-9r36w-11
about me $	m-5n-5p-16q-9r35w-10
^ export	r13w-8
^ export my	r13w-8
export	c4f4h-7i5m-6n-7o-4r35s9u-4v-4w-13
export my	a4o-4p4r19v4w-7
export my data	a4p4r17v4w-7
want to see	a-4b5c7d-5f-6g20n-8o-5p8q-8s9t8u7v8w-13
to see	a23c-5d-6f-11g16i-5m-14n-9o-13p8q-11r8s11t7u10v10w-12
see	a16b7c14e-11f-6g15i-8k-4m-9n-10o-5q-5r21s19t14u-10v-10w17
see my	c4d-8e-4f-4g16i-5l-6n-5o-6p4r13s5t4u4v4w-10
my personal	d-4g-6i-4l-5r25s4w-4
my personal information	g-8j-6r12w-4
personal	a-5d-8g-6i-5l-5q4r30s4v4w-8
personal information	a-5f-4g-8j-5q4r20s4t-4w-7
personal information $	g-7r10
information $	d-6g-5q4r22s4t12w-9
^ erase	r10w-4
erase	e-5h4j4n-4r28s5v4w-14
erase everything	r13
everything	a17b-12c-10d12e-7f14m9n11o8p-5q15r17t-9u-17v-8w-20
everything about	k-5r11
everything about me	k-5r11
^ remove my	r21
remove my	e-4g-5j-4n-11r20v-8w-4
my account	o-7r23w-9
account	c-4d-4l5n10o-8p16q-8r15w14
please delete	h-4n-8p4q6r20s7t7u4v7w-10
please delete my	h-4n-8p4q6r20s7t7u4v7w-10
my account $	n-4r11w-7
account $	e-4n9o-4q-7s4t4w17
^ hello	a17b-5c-8f-9h13p-5s35w5
^ hello $	s14w-12
hello	a18b-4c-7f-8h16i-4q4s41t4w6
hello $	s19u-5v-4w-18
^ hi	a8e-4l9s31v-6w-9
^ hi there	s12
hi	a8e-4l9s31v-6w-9
hi there	s12
hi there $	s12
^ hey	s27u-6v-4w-10
^ hey $	s18u-5v-4w-7
hey	s27u-6v-4w-10
hey $	s20u-7v-5w-9
^ good afternoon	a-6b7p-4s13w-9
good afternoon	a-5b7s14w-12
good afternoon $	b-4s12w-11
^ greetings	f-4s19w-12
greetings	f-4s19w-12
how are	e-5f-4i4m5p-5q6s23u4w-8
how are you	e-5f-4i4m5p-5q6s23u4w-8
are you	a-15b-14d-6e-16f-12g-9h-12j15k20l-18m-8p13q7r15s21u-16w15
are you $	j-4p-7s11
you $	b-8c-6d-8e-5f8k-4m-8n7o9p15r15s24t26v12w-6
^ thank	f8m-4p-9r-4t25v-16
^ thank you	f6k-4m-5p-11r-6t20u-6v-20
thank	c-6d-5f21p-10r4t31u-6v13w-7
thank you	c-5d-5f19p-11r4s-4t26u-6v12w-8
thank you $	a-8c-4f7p-6r7t16v10w-14
thank you so	t12
you so	t12
you so much	t12
so much	r-8t23v-6w-9
much	a-4d-11e15f20k8r-6s-4t27w18
much for	t11
much for your	t10
for your	b4g4j11p-5q4t27w-10
for your help	t11
your	b-4c-10d-4e-5g6i-9j7k30l16m-4n31o16p14r24t36u-4w-6
your help	k-4p-5t14w-4
your help $	k-4p-5t14w-4
#thankFor	a7c4f17h5i6m-6p-6q5s5t41u-6w-11
^ thx	t24v-6
^ thx $	t18w-4
thx	t24v-6
thx $	t18w-4
^ many	q-9t12v-6w-5
^ many thanks	q-9t12v-6w-5
many thanks	q-9t12v-6w-5
^ great thank	t13v-7
great thank	t13v-7
great thank you	t13v-7
^ yes	j-6k-4m4u39v-4w15
^ yes $	s-4u18w-16
yes	j-6k-4m4u39v-4w15
yes $	s-4u18w-16
^ sure	s-5u26v-6w-10
^ sure $	u16v-4w-6
sure	a16b-4p7s-4u28v-5w-10
sure $	u16v-4w-6
^ yes please	m-6u20w-12
yes please	m-6u20w-12
yes please $	m-6u20w-12
^ ok	q-13s-5t15u19v-11w-12
^ ok $	t-5u19w-6
ok	b-4e14q-11s-4t16u24v-10w-12
ok $	e5t-5u23w-7
^ of	a-4c-6d-6f-11h-5l-5u18w-4
^ of course	a-4c-6d-6f-11h-5l-5u18w-4
of course	a-4c-6d6f-11h-5l-5u19w-6
of course $	a-4c-6d-6f-11h-5l-5u18w-4
^ that	c4d-6f7h-9i14m-7q-12t21u7v5w10
^ that s	f-6m-4q-13t16v5w19
that	a-12b-12c-7d-13e22g-10h18i12j8k-14l-13m12n-12o-16q12s-12t26u21v10
that s	a-6f8q-6t19u9v16w20
that s right	t-10u15v-15w-10
s right	t-10u15v-15w-10
s right $	t-10u15v-15w-10
right	b12e-6f12g20h-5l19n-9p-7r24u40v17w-8
right $	g13r-4t-6u25v11w-8
^ no $	v15
no $	v15
#no	b-17c-11f15g8h10i-4k15m-8n6o-12p-6q23s-13t-15u-22v59w-13
^ nope	q-15t-10u-4v25
^ nope $	v17
nope	q-15t-10u-4v25
nope $	v17
^ no thanks	q-15t-5v13
no thanks	q-15t-5v13
no thanks $	q-15t-5v13
don t think	q-4v11
t think	q-4v11
t think so	q-4v11
think	a-8b10c-4d-8f11g15h-7n7p-6q4r-11s9t4v20w12
think so	q-4v11
think so $	q-4v11
so $	c6r12s7t4v16w-6
^ not	e-6f-8g-5j4n17p7q27v23w-9
^ not really	q-4v14
not really	q-5v12
not really $	q-5v12
really	a-6d-5f16q-4v16
really $	q-5v12
^ wrong	g-4r-4u-6v22w-10
^ wrong $	g-4r-4u-6v22w-9
wrong $	g17h-4r9v30w-20
s the weather	a-5w12
the weather	a-12b-5w16
weather	a-11b-6e-4w18
weather tomorrow	w9
weather tomorrow $	w9
#elsewhere	a-25c-26d-4e11f-30g-25i38j-16k8l-30m12n26p-10q-4r8s8w117
^ book	w9
^ book a	w7
book	a-7b-11e-8f-15g7h-7i-12j-12m4n4p5q5s5v4w30
book a	w7
a flight	a-9b-6k-7w10
flight	a6b-9e5k-7w7
for monday	a-9b12c-4e6f-4w-8
is the nearest	b-8g-10i-7j-4w9
the nearest	b-14e-4g-10i-7k-9m-4n4p4q4r4t4v4w20
nearest	b-12e-5g-10i-8k-9m-5w21
restaurant	d-5g4k-4l4w24
^ tell	a18c15d-4e-6f-8g7k-4l-4p7r-7s4t4v6w5
^ tell me	a18c15d-4e-6f-8g7k-4l-4p7r-7s4t4v6w5
tell me a	c4k-5r-4w11
me a	a-8b11c6d-12e-4f-4g-4h-11i-4k8l16n-5p6r5t12w15
me a joke	r-6w9
a joke	r-6w9
a joke $	r-6w9
joke	r-6w9
joke $	r-6w9
^ what is	a4b-19c-4d-10e-6f-6g11h-20j-14k-7l5m-7o5p10r20w13
price	a-6b-4i11
gold	a-8i-6w12
gold today	a-11b-5w12
gold today $	a-11b-5w12
^ movie	a-13w12
^ movie schedule	a-13w13
movie	a-8c-12f-16w25
movie schedule	a-13w13
this weekend	a16e-7w12
this weekend $	a16e-7w12
weekend	a27b-12c-9d-11e-11f-10g-4i-7j-5r4t4u5v5w17
weekend $	a14b-4c-5d-7e-10u4v4w24
renew	b-5g-5h-4l-5p-4w8
renew my	b-5g-5h-4l-5p-4w8
passport	c4k-4l-5q5s6t4w20
passport $	l-6w13
^ translate	m-9w13
^ translate this	m-9w12
translate	m-9w15
translate this	m-9w14
to japanese	m11q4v4w14
to japanese $	m5w12
^ what time	b-8e12j-5s4w20
what time is	b-6l-4p-5r-5w14
time is	b-6l-4p-5r-5w14
time is it	a-6i-4j-4p-7r-6w11
is it $	b18g-4h-5j-10p-8r-9v4w5
it $	b-6c-19d-10e-24f14g6h6j8k-9l7m-30n18o5q15r11s-6t14w-19
^ train	a-8e-5i-4m-5w14
train	a-6c-9d21e25f-4g-6j8k-7l-6m5o-5q6s4t6v11w31
train to	a-10e-4w17
hai	c-4h5l12s16w21
hai phong	c-4h5l12s16w21
phong	c-4h4l12s16w21
can i buy	b-21d-8f-15h-8l-9w20
i buy	b-16d-7f-10h-4l-7w22
i buy a	b-5d-5f-5h-6l-5w7
buy	a9b-14d-9e-7f-9h-15l-8w23
buy a	d-6f-5h-16i-5k-4l-5w23
a phone	b-4d-5k9
phone	a7b-15c-4d5e6f-11g5h5i-21j8k28l-8n9o-12r18u-5w-5
phone $	d7e9f-8g-7h6i-4j14l-9r-16w-8
#circumstance	a-6b6c9e10f-8g-10h5i33l4m8n-17o-22p-12q-13s-7t-10v-12w48
^ i love	j-4t-4v-5w13
i love	j-4t-4v-5w14
love	a-6b-4c-5d10i9j-4k7l14m18r-6s4u-6v-4w19
^ driving	a-5s-4u-4w13
driving	a-5b22g-8l-11w13
driving test	a-6c4g-10l-10w23
date	a36b-7d-6e-9g5h17i5k6r26
date $	a10e-5l-4o-4t-4w9
^ how old	p-5w10
how old	p-5w10
how old are	p-5w10
old	a-11c-8d-5e17f-7h7i26k8n-6o15p16r16v-7w12
old are	p-5w10
old are you	p-5w10
dentist	a-6c-6k-6w18
dentist appointment	a-7c-6h-4k-6w16
appointment	a-7b-5c-10d-6e16k7w17
who is the	a-9b-6f-8h-7j-4k-10w16
is the president	w9
the president	r-12w10
the president of	w9
president	r-12w12
president of	w10
the capital	w10
the capital of	w10
capital	w10
capital of	w10
of japan	c-15k-7w18
of japan $	c-15k-7w18
japan	a-10b-8c4d-5e-14g-12h-11k11l-7q7r-8t4v7w32
japan $	a-10b-8c5d-7k-8t4w18
exchange	d-5f-10g-7h-6i-9k-13w18
exchange rate	w10
rate today	d-4e-4f12w6
^ solve	w9
^ solve x	w9
solve	w9
solve x	w9
x	w9
5 $	a-7f16g-5k-4o-4r-4w16
^ football	g-5w12
football	a-9g-7h-5i-5j-7w20
results	a-11d-4e-8g19h-6j-10w14
results $	g9h-5r-5w7
tonight	a24b-12c-7d-10e-10f-4g14i-7q4r4u-4v4w13
tonight $	a24b-14c-7d-10e-10f-4g14i-7q4r4u-4v4w13
^ the bus	a-7b-9e-14f-5j-7w13
the bus	a15b11c-8d-6e4f-10g-9h-8n-4o-5
bus	a19b24c-5e19i21j6k-5u-6w22
i m hungry	o-4t-6v-7w18
m hungry	o-4t-6v-7w18
m hungry $	o-4t-6v-7w18
hungry	o-4t-6v-7w18
hungry $	o-4t-6v-7w18
^ nice	f10g5p-4s16t-6w4
nice	a-5c-7e-8f11g-7h-5i-8q4s16w22
^ where does	c16e-4f-9j-6
where does	b6c18f-6j7
does	a5c28d-13e22f-17g6h5i-20j8k-9l5m-10n-5p9q-7r-13u-17w17
stop $	c-4d5h5n29q-7w17
^ help me	k-7l-5m-6p16t-8u-4w7
help me with	c4k-5w14
me with	k16n-5o-5u-4w14
with	a-17b-9c-14e-28f17h5i-18j31k27m8n14o14q10r10t-8u6v-15w-11
with my	d-14f-4i-4j16o-8r8w16
my homework	m-5p-5r-4w12
my homework $	m-4n-4w13
homework	d14m-5o-10p-24r-7w18
homework $	a-5b-5c7d16g-5n-4o-9p-5r-6s4v5w19
history	c-4f-14g-9h-7l-11n-4r19s4t4w20
hanoi	c-4e-8f-4g-5p-4t4w15
hanoi $	b-9c-6e-6g-6w13
^ is the	a7b12c6e-9f-25g11i-13k-20l5m-14n-8o-12r-4u-6w11
the bank	a-4w10
bank	d-4e-4h-4i5j-4w17
open	b9d28e-7f6g30i21j17k-9l15m-4n-5u-5w20
open on	a-20b-5c-6e-8f-6g-7h-7i-8j-7o-4w15
open on saturday	a-16b-5i-9w15
^ my boss	a24b-7d-8e-9f-9g-6h-7l-14q5r-5s5u4v5w10
my boss	a25b-9d-10e-9f-9g-7h6l12n-4q4r-5w7
boss	a21b-9c-9d-12e6f-11h4j-4k5l13n-4r-6w9
until	a18b-9c-8d-6e-5g-6h12i28w-5
which date	a20b-10c-7d-9e-7h-11i-7j-4r14t4v5w-9
be in	a4b-6c10h7i-6n12o-8w-23
and i	a6b9d-4e-9f9g-5h-7i-13k10n-8o-4p-7q-8r-5u4w20
idea	a17b-4c-7h-7i17j-15n-5v-7w-16
^ so	a14b-7e-7i14n-4t12u6w-17
starting	a13b-16w-8
^ would	a16c-6e7f-5h-5k-4m13p13r-5w-7
would	a4b-5c-7f23g5h-9i22j-6k15l15m16o-4p8r5s4w-18
would you	a7b-4c-8d-8f-5l11p10r-5
the topic	a26b-12c-11d-13f-11g-10j-7m5p-7s6u4v4w-15
topic	a36b-13c-12d-11f-8g-4j-5k-5m8n5q5r4s8t6u6v7w-6
of the next	a12c-5d-9f-4p-7w-4
the next	a18c17d21e-16f21g-5h-11i-6k-4l5n-8r-4s4v8
next lecture	a11c13d-16f-7k-7l-4n6o5p-5q7r-5s8t6u7v7
^ class	a4b-11d-4e-7f7j4k-9v4w19
i heard	a19b-5d-4g-6j-7m4q4r-5s5t4v4w-10
heard	a21b-4e-5g-5i-5q5s6t4w-8
the lesson	a6b-13c-9d5e16f9h-10i-6j-6r-4w-6
the lesson of	a9b-5d-6e-4g-4i-7
lesson	a24b-12c-12d14e9f15g6h-4r-11s4w-15
lesson of	a9b-5d-6e-4g-4i-7
tuesday	a17b-6c11d5e7f-12g11h-5j-4l-4w-20
lunch	a30b5c14d-5e12f6g-7h-7j-6n4p-7s6t4u-6w-14
lunch break	a20b-11g-8h-6j-5k-6r-5w-15
break	a24b-6d-4e19f16g-13h-17r-5s9v-4w-6
and how	a11b-8e-4g-8h-4k-5l10r-4w-5
of the second	a7b-4c10f-4i-4l-5
the second	a9b14c12e-10g-4i-8l14o18q4r-4u5v4w-11
second	a13b18c16e-12g23h-5i-9j5l18n-4o22t-6w-11
course in	a11b-11c-4e-6f-5g-13h8l-10w-22
what do we	a13c-21p-5r-6w-4
do we have	a4b-8c17e-12f-9g14h-16i-4l-7m-5w-14
we have	a5b-9c16e-15f-10g13h-16i10l-6m-5w-14
after	a18b-14c9d-17e21f-15g11h7i8k14l-9o19q-5r-7s5w9
after lunch	a16c12e14p-4s4w-10
after lunch $	a9c11e14o-4u-5v-4w-8
lunch $	a17b-4c13d-6e16g-5j-4p-5s4u-7w-8
for this	c6d19e8f12h10i-4k-5l15o16q-4u-7w-9
for this week	a23d-6e-14o-4w-15
this week	a18b-8c16d-12e10f-8h9i-5j-5o-5t4v4w-7
this week $	a8b-7c15d-9e10f-5h-7l-5m4o-4s5t6u6v6
how many sessions	a12e14g-7h5l-4w-17
many sessions	a12e14g-7h5l-4w-17
many sessions are	a20e-15f-6g-4h-13l-7w-13
sessions are left	a20e-15f-6g-4h-13l-7w-13
are left	a6e-25f-5g-15h-19i-10l-6o5q4r4t4w11
left	a10c-5d17e-13g-13h-12i12j-11l28n-9o-8w-7
before	a10b-5c-11d37e6f-7h-4i6j-4k9n-10o39s4u-4w-8
before the	a-11d24e6f-6i14k-5o-6s4
the closing	a10b-8c8d-9e-4f-6h-4i-4j-4k-4w-8
the closing ceremony	a16b-5c-4e-4w-14
closing	a14b-6c10d-9f-7q5v4w-7
closing ceremony	a16b-5d-4e-4f-5q4v4w-13
closing ceremony $	a11w-11
ceremony	a17b13c-9d-4e-5h6v4w-4
ceremony $	a14b13c-4k-4
i m lost	b19e-8f-7l-4o-4p15w-20
m lost	b19e-8f-7l-4o-4p15w-20
lost	a25b16e-7g-7h18j-8l-4n-5o-5p21r-4s8u-4w12
where s the	c-10e6g4h-7i-8j-12k6l-8m15w-12
the seminar	a-10b7c8d-7e7f-8g-4l4w-11
seminar	a-11b9c6d-9e6g-6i-4w-15
seminar room	b12e-9f-4w-8
seminar room $	b12e-9f-4w-8
room $	a-7b28d5e9f-4h-5i-7k6l-4p-5w16
^ will	a8c4d16e8f-6g-6h23j-7r-4u-10w19
^ will it	a-8b5c-11e-9h13j-7w8
will it	a-18c-14e-15g-13h11j-18n-6u-7w20
it take	a-7b16e-7g-5i-8w-11
take place	b16d-4e-7f-5g-4i-5w-16
place	a-12b41c-9d-9e11f-7g-5j5k-5l14u-10w24
the prefectural	a6b15c-6e-4h-12i-5w-12
the prefectural office	a6b15c-6e-4h-12i-5w-12
prefectural	a6b15c-6e-4h-12i-5w-12
prefectural office	a6b15c-6e-4h-12i-5w-12
office	a10b20c5d-13e26f-18g-5h18i23k36l21m-6o-5p-5r13w-15
office or	a-11b14c-6e-10h6w-6
university	b5e-6f-9i-9p-4w10
^ i am	a-5b15d-8e25i10j-4l5o-7r10t14u-8w-5
taking	a-7b25e5f-7l16q7s4t6u4w-4
a taxi	a-5b9e-8f-4l-11w13
taxi	a-5b19h-5k-4l-8w-6
address	b38e-10f-6j7l-5r26s10t5v7
should	a8b30c-11d13f16i18j-7l4m-14n-10o-8p8q-6t-13u-11w-5
should i	a17b16c-7d14e8f-12g6h7i6j-7k-8l14m-7o-4p13r-6t-10u-6w16
driver	a-8b17c-10d-6e-10g-7h-5i-5k-6l-10q5s4v4w14
for the training	a-5b8d-6e-9h-6l16
^ location	b10
^ location $	b10
location $	a-9b25h-5r-4w-9
^ nobody	a6b5d-4e8f-5g-4j7k-5l-8w-5
nobody	a9b4d-11e24f-5g-5h-6i19l-12q4r-7v4w-14
nobody is	a-14b22i-7n6p4q5s7t6u5v6w-7
is in	a-17b22e9f-5g-9h-8i-14k12l-8m14q5r-9s8t8v7w10
in room	b16e-8i-4j-4k-5q4t4w-16
did the	a-6b10c-7e-9f-7g-9h-9i-10j12k-7l-6o-4t4w4
move	a13b4c-6d-14e-10f-7i-11j-5l10p-6
to another	a10b11d-11h4j-10n10q-7r4u4w19
another	a9b10c16d26e-5f-5h5j-10l-6m8n8o-10v-4
^ which entrance	b11p-5t-5w-6
which entrance	b11p-5t-5w-6
which entrance do	b11p-5t-5w-6
entrance	g-6i-7j-5k-4l-8n4p-5q4s5u4v5w30
entrance do	b11p-5t-5w-6
do we use	a-9b14c-5d-7f-7h-4t-6w-5
we use	a-19b24c-9d-7f-7h-4m8t-5w-11
we use for	a-9b14c-5d-7f-7h-4t-6w-5
use for	a-9b14c-5d-7f-7h-4t-6w-5
use for the	a-9b14c-5d-7f-7h-4t-6w-5
the lecture hall	b11d-10e-6f-4i-5
lecture hall	b11d-10e-6f-4i-5
is there an	a-7b6d-5g11h-15i-13j-11k9l-8t4u4v4w-15
there an	a-7b6d-5g11h-15i-13j-11k9l-8t4u4v4w-15
to get	a-7b12c-8e-7f-7g-9h12k-9l4n7o10p-4r-4
the classroom	a-5b32d-8e16g-9h-6i-8k-12l-10p6q10s8t8u11v9w-22
the classroom $	b29c5d-9e-7g-9h-7i-7j-5k-14l-6n4q6r4s7t5u7v5w-15
classroom	b29e12p5q4s4t6
classroom $	b26c4d-9e-9g-10h-8i-4j-4k-8l-8w-14
of tomorrow	b19c5d-15e-8f-7j-4m4u-4w-14
of tomorrow s	a-4b19c6d-15e-8f-7j-4m4u-4w-10
the name	b13c20d-5e-5f-6h15j4k-7m4o-5r-5s6w-5
the name of	b12c19d-5e-5f-6h-9j4k-8m4s5w-5
name of	a-6b9c22d-5f-4h-10k-7o5s4w-10
name of the	b11c17d-5e-4f-4h-10k-8o4s4w-8
us	a19b5c9d6e17f6h15i12j-6k-20l-7n-7r-6s-4u-5v-5w8
us this	a15c12e-5i-4w-33
is our	a12b5c11d-6f-5l-6w-16
our instructor	b-8c16d-4f-6w-10
from the	a-12b-5c6d6e19f12g-12h-10i16k16n7o-11r4w-11
academy	b10c10h7w-9
academy $	b8c10h7w-9
^ who s	c4d-7e-5f-11k-13l-5w16
who s	c4d-7e-5f-11k-13l-5w16
who s giving	c16w-13
s giving	c16w-13
s giving the	c16w-13
giving	a-7c17k-12w-9
giving the	c15k-8w-5
the lecture on	a-10b-7d10e-5f-9g-6h-7j-6w-19
lecture on	a17b-9d10e-8f-14h-6i-8j-7m4p5t4u5
citizen	a-11b-5c8d-8e-9f-7g-10h-5l14m4n-4o-7p4q4r-11t4u4v4w-9
service	b-4c9i15p10r-4
the speaker	a-5c39d-13f18g-15i-16k-11l-6n4o-12p5r-6s12t6u12v12w-13
speaker	a-6b-5c38d-5e-6f14g4h4j4l-4w16
teaching us	a-9b-12c16w-7
us $	a20b-6c20d13e-5f14g-4i-4j-8k-16q5r-4w-12
pdf	a-5d21h13i5k-7q4r-7v5w-10
pdf of	a-4d22f-7k-6m4u-5w-9
of lesson	a-5d15f-11g12h-5k-4m5n-4s5u-6w-12
4	a8d14e14f25k-5l7q-4s5u-9v-6w5
plz	d11f-8k13u-9w-14
plz $	d11f-8k13u-9w-14
^ i would	f17g4i12k12l10m13o-4q-4r8s5w-12
i would	a5c-4e-4f17g4i12k12l13m11o-4q-4r5s4w-13
would be	a4d8i11n-4r-4
be grateful	a8d12f-7k10s5t-4u6v4w-8
grateful	a10b4d13g5h4k9m-5o-9p-4r-4s-7t32w-10
if	a9b-11c-7d6e16f-7g8h16i7k19m5o-6p-6r10t-4w-9
if you	a4b-4d10f-4p-7r-4u4w7
you send	a19b24d17h27k-4l7m-6n20q9r-9t-6w-10
you send me	a-15b19d11h13k-6n-12q5r-5s4u5v5w-12
send	a15b18c-6d26e-10f8g7h12i-4k-5l-4m-19n34o18p-5r12t-4u-14v-6w-22
send me	a15b15d5e-6f-13g7h6k-11l-6m-5n14o6p-4r8w-8
send me the	a22b17d8e-4f-8g8h10j-7k-5l-8n-10q4s7v4w-18
of this	a7b-6d6e-4f-5h16k-7m4q15r-6v4w-14
my colleague	a-13b-6d11e9f-12h-12i-5l14m6n-4w-9
colleague	d10e10f-7g-4h-7i-4k12l14m8o-6r-4s4v4w16
but	a-14b8c-5d14e29g14h9j-7k-11m-4n-9o4q11r-4t-5v-6
but i	b4d21e14f-6g-4h-10j-4l16m4n-7p4s6u5w7
one	a15b17c8e-17h17i15j-11k16l11m-6n-7o-4q-8u-11v7
one $	a8b7c7d11e-10f9g-4h16i-9j-4k12l4q-7u-4v8w-24
^ are	a27b13c-4d18f-10h-10i-7k16l16m-8p-13r10s-8u-17w19
^ are there	a6b-8c-8d14e-4f-4i-5k-4l14m-5q4t5u4v4w-7
the next class	a-5d12e-10f-7k-5l5w-14
next class	a-5d12e-10f-7k-5l5w-14
next class $	a-5d12e-10f-7k-5l5w-14
^ the slides	e-5f18h-5w-12
on my phone	a-4b-6d11e11f-7g-5h6i-6j-6l-5r-6w-7
my phone	d11e8f-4g-6h10i-19j-5m4n17p5r9s5t5v4
my phone $	d10e11f-5g-5h8j-4l-7n-4r-20w-8
absent tomorrow	a-7b-13c-9e27w-18
my child	e11i12w-12
child	e11i15w-12
fever	a-8b-9c-8d-4e23w-10
due	a9b-6c-4e10i-4w-12
due to	a9b-6c-4e10i-4w-12
the traffic	e9f-4i11w-7
the bridge	e9i11w-13
bridge	e10i14j-5w-19
sorry $	e15n-4q-5w-8
my attendance	e15g-4h12r-4u-4w-6
my attendance $	e15g-4h12r-4u-4w-6
attendance	a-5b-9d-7e32g-4h15i-5l-7v6
attendance $	c4e25g-5h13l-4v4w-9
is it possible	a-8c-4d10e11h7k-4l-7n-4o14q4t4u5v6w-6
it possible	a-8c-4d10e11h7k-4l-7n-4o14q4t4u5v6w-6
it possible to	a-8c-4d10e11h7k-4l-7n-4o14q4t4u5v6w-6
possible	a-5b-5c-9d4f-6h5j-5k-7l21m8o12u4v5w-13
possible to	a-4b-5c-7d6e6f-8h5k-6l5m9n-6o14u4v6w-11
to skip	a-5b-4c-10d-10e13f-4k-6l-7
skip	a-7b-5c-11d-11e26f-5h-6k-5l-6q4s5
s class	a-14b4c-18d-6e7f12h-6i-9k-9l6w-8
because	b-8c-12d-11e21f-5i7j-5l-4w-12
code for	a-4b-6d-21e10f-6g-9h-14i-4l4w9
i have arrived	b-4e21l-6m4p4s5u4w-15
have arrived	b-4e21l-6m4p4s5u4w-15
arrived	a-7b12e15f-10g-8h19i-6j5k-5l-10m5n-5o-5q-5s6v-5w23
arrived at	a-10b5e4f-10g-10h-10i-6l-14w-25
arrived at the	a-10b5e4f-10g-10h-10i-6l-14w-25
cannot	e22f14k10l-10w-5
sign in	b-6e18f-6p-5w-9
many sessions have	a-4e14w-9
sessions have	a-4e14w-9
sessions have i	a-4e14w-9
have i	a-5d-7e19f-5h-9l-4w-11
have i missed	a-4c-4d-7e17f-6h-9l-5
i missed	a-8b4d20e11f-4h15m5r-6
i missed $	d8e10r-5
missed	a-7b4d20e13f-5h15m6r-5w-4
missed $	d8e10r-5
^ dear	a7b-5e9f-5s12w-6
dear	a5b-7e4g-4k6l4n18q-4s23t18u-4v-5w-24
coordinator	b-4d-8e10k26o-12s7t5u4v4w-5
i cannot	a-8b11e15f-4i-5k11v4w-11
participate	a-7d-5e11i-6l11
in the	b4d-35e9f17g8i7j-11k-19l31m-14n6o6p-11r9t-4w6
in the training	b-4e14f-10l-7
because of	a4b-13c-8d-5e20i-9l-4w-15
business	b-4e12f-5l-6
business trip	b-4e12f-5l-6
business trip $	b-4e12f-5l-6
trip	b15c-14d-9e8h-9i-7l-4w-15
trip $	a-8b12d-8e10f5h-6w-5
review the	a-10b-4c-7f19m4s6t4
hard	b-5f14g10h-5i-8j-4m15q4u-11v4
hard to	f13w9
hard to follow	a-9b-9d-6e-4f15l-8w-7
to follow	a-8c-9d-5f13g-7j14l13o-7p4s7t6u9v10w-6
to follow $	a-8b-8d-6e-4f18h4l-7u4v4w-7
follow	a21b-4c-12d-6e-4f8g-10j13l11o-6p4s7t5u6v8w-12
follow $	a-8b-8d-6e-4f18h4l-7u4v4w-7
the group	b6f14k-4l8w-15
the group discussion	b7f9g-4w-20
group	a24b-6c8d-14f14h-6i-15j9k-7l8w-24
group discussion	a6b6e-9f9g-5l-4w-13
discussion	a8b7e-8f12g-4w-15
in class	a-8b-6c-8d11e23f9i-7k-8l-7p5q5s4u4v5w-21
class was	a-6d-4e-13f17l-4
was the	b-7e-5f12g-11h-4i-16j-14o-6w16
the best	a-12b-9c-15d-8e-4f7g-9i-9j-13k-6l-6w27
best	a-9b-5c-13d-4f6g-5h5i-13j-9l-5s4w36
part	a20b5c17d-6e16f8g-10h-7j-6k-8l15o-5q-5r-4s7t4w-12
well	a19b-12d4e-4f26g11h-8l-5o16p5r10s4u-9v-7w22
done	b-8d-6f17g13h-7j17l-7n-5o-5w-11
about the training	a-6b-6d-8e-4f28h-10j-4l-5m6p7q5s7t7u7v7w-9
where i	a5b11c5d-4f11k-4l-4m-4s7t4w11
i can	a-9b23c-5d5e18f15g-10h-10i11j-19k24l-4m22o-4p7r-7s6u-5v11w7
write	a-6b-8d-4e-7f31h-5l-6m23n16o16p15q8r-5s6v7w13
write my	f21p7q6s4t8u8v6w18
impressions	a-10b-9c-6d-5f21g-6h-7k-7l-5m4o5p5q6s6t6v6w-15
^ the trainer	f18p5q4s5t7u7v8w-5
kind	c-5g4i-7j-8n4p9s-10t24u-6v-9
but the	a-9b-6d-11e10f10g-12h-5i-6j10l-5w-15
the class was	a-7e-8f12i-4w-7
was too	f14i-8
was too long	f16w-10
too	a-5b-4d-6e8f49h14i21k9l20n21o-6q22r-7t-4u-12
too long	a-4f17i-4w-12
^ take	b-4e-6g5h-5l-4n14o-4q5r15w-11
take the test	g14k-4l-5o-5w-22
^ i failed	e-5g6o-8r5s4w19
i failed	e-5g6o-8r5s4w18
i failed the	g-11j-4o-4w15
failed	e-6g5o-9r4u-4v-4w25
failed the	g-11j-4o-4w15
how long do	a5b-7c-7d-4e-4f-4h-6w-12
long do	a5b-7c-7d-4e-4f-4h-6w-12
do i have	a17b15c-11e-9f-4g19j-8o-4p-5r-4s4t5v4w-23
have for	a-7b-11c11d-10e-7g4h-7i-4n7o6q5r22s6t4v7w-5
have for the	a5b-7c-7d-4e-4f-4h-6w-12
the multiple	g11
the multiple choice	g11
multiple	g11
multiple choice	g11
choice	g11
^ test	a-4g13i-4n-4q-5s4t5u-8v4
isn	a-6e7g8i-7j5l11v9w-7
isn t	a-6e7g8i-7j5l11v9w-7
and the	a9b-7c-19d-7f6g7i21j-8l-12n-7w-18
the deadline	a-6b-8c-5d-4e-4g5i-4j9l16w-12
deadline	a-6b-8c-5d-4e-4g5i-4j9l16w-12
^ certificate	h32k-5n-8p-4q-5u-9v-9w-16
will we	a10c-16h11w-12
will we be	h9
we be	a5b-4h9
given	b-6d-7f-9g-8h11j16k-5l7p-5r-6w-17
proof	c-8f-4g4h28k-4s5u-6v6w-5
proof of	a-4h24s5v5
proof of completion	a-4h24s5v5
of completion	c5h29j5k-5p-5q-4r-7u-6w-6
completion	c6h33j7k-4p-4r-5s5u-4v5w-4
at the end	a-10b-7c-4e-8f-9g23h18i10j-5k-10m7r5s6t6u7v7w-13
the end	a-13b-10d-7e10g23h14i5j-6k-11s4t4u5v5w-14
the end of	a-7b-5d-4f-4g11h9i4k-6w-13
end	b-25c-5d-7e-6f-19g10h10k-16l-10n25o-14p-9q8r-12w-9
end of	a-7b-5d-4f-4g11h9i4k-6w-13
of the course	a23b-4c10d-18f22h-8i-5k-4l-5m4n-7q4r-8s7t4v8w-10
the date	a19b-4d-4h15v4w-8
on my certificate	a-5c-5e-4h23i-9j-6o-8r-6w-26
certificate is	b-4g-12h-8i-7j-4k4l-4o-5p4q4s4t4u4v4w16
pick	a15b-7d-7e-9h19i-11l-7w-17
pick up	a6b-12h19i-7w-18
up the	f17h11i12l-4p8q10r-4s7t6u5v9w-8
by	a8b23d-4e-15f12g-9h13i17j10k-5l8n-15p-8q10r-19t-9u21v-7w-4
post	a-13b-8e-5f10h18i-8l-8n11w-11
which one	a7b12c-5d-5i-4w-7
^ our	a-16b4c-12e-8f-11h-7j7r11w28
our alley	i15j-8w-8
alley	b-6h-4i27j-8l-5p4q6s6t4u5v4w-12
lamp	a-7d-6h-4i11j24w-9
afraid	d4e7i22j-4m-4n-4s4v16w-16
to walk	a-6b15i8w-9
walk	a-5b17f-4o-4w5
home	a23e26h6i16j4r20w13
home $	c4d5e14h6i15v-4w24
my request	b-5e-9g-13i9j18n-8q15r-8w-10
request	b-7d-11e10f-7h9i7j13k16l5n-10q14r9w-14
request for	e9i8j-5r19w-8
land	a-11c-4e-4f-4i20j-12k-4t4v4
paper	a-13b-14d-21e5f-12g-5h20i13j-10k-6l-5n-6o-4w8
by the	a-8b-5c-11d-6f10g-4h-6i20j-12k-6p-12r4w10
the ward	a-4c-4d-5e-5f12i26j5l-4o-4q5u4v4w-16
ward	e-6f17h-4i35j6l-6p4q7s6t5u5v6w-18
three	a-5c-8e9f16h-6i22j-8k11l9o-7w18
three times	f-4i24j-6k12w-16
times	a-9c-5e17g-10h-7i29j-13k16l-7n5o6p-17q8r-17s5u-11w18
^ loud	i12
^ loud karaoke	i12
loud	i14w-8
loud karaoke	i12
karaoke	d7e-4i12n-4q5w12
next door	a-5i19w-11
door	a8b23d-4e22g4h5i22k5l8p-5q5v-7w-5
midnight	i12
somebody	b-4d14e-5g4h12i23j11k29r-8s5t4u-5v4w-11
to stop	e-9g-4h5i12k-4l-7m-5n-6o21q15s5u5w-7
stop this	i4q16
factory	i20w-9
black	c-6f-5i12j-5
smoke	e-5i20w-15
^ i propose	b-4e-8f-4h-5i21j-6s4w-11
i propose	b-4e-8f-4h-5i21j-6s4w-11
propose	b-4e-5f-4h-4i23j-6s6w-9
that the	c-13d-4f12g-5q-6s4u4v4w-11
bike	b14c5e-4i13n-5o-4q-7s8w17
lane	i14w-8
le	i14s10w-9
street $	c-4i19j-4w-10
manhole	i14w-10
manhole cover	b-5i12j-8w-9
cover	b-5e-4h-9i14j-14w-11
missing	b-4d14e-10f-5g14i4j-9q5r-9v5w-14
in front	b9c11e-7i18j-6l-6w-21
in front of	b10e-5i18j-5l-6w-17
front	b9c11e-7i18j-6l-6w-21
front of	b10e-5i18j-5l-6w-17
front of number	b7i9j-4o4q4s4u4v4w-6
of number	b7i9j-4o4q4s4u4v4w-6
9	e14i8n-8q-5v-4w-7
^ the playground	d-7h-4i13j-8w-12
the playground	d-7h-4i13j-8w-12
playground	d-5i20j-6p4q4s4u4v4w-13
block	b-7i15j-5n4q4s4v4
is full	b-4c-6f5i4j-5o4u-5w18
is full of	b-7c-4f5i8j-6u-4w12
full	a9b-5c18f-9g-5h-6i7j-5k-6l19n-4q6r-11s4u-4v5w11
full of	b-7c-4f5i8j-6u-4w12
rubbish	i13j5w-12
everywhere	e-4i13w-13
beach	a-9b-5e-4i6
^ a	e-4g4h-5i41k10l21m-7o6p5q5s6t5u6v8w-7
shop	a9b-8c-5f-8i4j-8w20
put	d11e-8f-11g-4i21j-5k26l23m5r-11s5
his	a-5c27d8e-4f-5g-5j-5k4p-12q6r-4s4t4u4v5
on the pavement	b-5e-8i5j-7o-5s4u4w6
the pavement	e-6f-4i10j-5o-7w5
pavement	e-6f-4i12j-5o-7
pass $	a-17c4d-6e-10g24h-6i14j-6t4u-7w6
where is my	b-10g-19j14m-4r9
now	a5b14d-9e17g19i-4j23k-9l7m12n-12o18p-7q29r-12t13u-6v-4w11
now $	b11d-8e4g16i-5j19k-7l6m-9o-13p-6q12r-8t-10u-6v21w13
^ you	f-4k7l-7m9n8o8p-12s-7t18u-9w14
fix	a-10i12j17
fix the	a-4i11j10
the lamp	i4j8w-10
the lamp i	j8
lamp i	j10w-10
the progress	g-4j18m5n4p5q5r-6s6t6u5v6w-12
progress	a-4d-4i-7j20o-4r-5w-8
progress $	e-4j16w-9
or not	a13j10v-5
or not $	a13j10v-5
not $	a12b4e-4i6j12n-8q-9t-5u-5v24
to the complaint	i-10j10w-4
the complaint	i-10j18
the complaint i	i-10j15
complaint i	i-10j15
filed	i11l-7r10w-11
^ get	k13q9w-7
^ get me	k13q9w-7
get me	k18n-4q14w-12
get me a	k17w-17
a person	k25p-17v-5w-10
a person $	d-4k18p-4r-5w-9
need to speak	k16
to speak	k18o-4r4s4
to speak to	k15
to somebody	k9
in charge	c6e-4g4h-5i-5j7k27t-4w-13
in charge $	e-4f-5k23s5u4
charge	c6e-4g4h-5i-5j7k27t-4w-13
charge $	e-4f-5k23s5u4
^ your	i-4k9n11o-4w-5
answers	b-4d-12f-8g35j-7k5n5u5w-15
can a	d-4e-6h-4i-5k14r-5s4v4w14
a staff	c-8e-4k26m-4s4u6v4w-13
a staff member	c-8e-4k26m-4s4u6v4w-13
staff	a9b6c-5g11i26k39l16m-4p-7w-6
staff member	c-8e-4k26m-4s4u6v4w-13
member	c-8e-4k35s6u7v8w-15
instead	c-8e9l20m18o-4q4u6w-7
instead $	c-8e-4k4m20q5s4u7w-4
contact	c22d-12e-7f-14h-7j5k42o-11p-6s7v5w-9
number of	k15
number of the	k15
the coordinator	b-4c-4d-7e4k24o-11s7t4w-6
i m an	d4h5k15l10p6u6w-8
m an	d4h5k15l10p6u6w-8
m an old	h4k14l-5p7u4w-10
an old	d4h4k13l-4p16s4u5w-5
an old man	d4k9p15w-5
old man	e12k6p10
man	b-7c8e13i12j-4k7p12r-5
talking	a-8b-7c11e-6k13o6p-5q4s5t6u7
machines	k15p-6w-4
live	b-6k15l-4w15
chat	b5c6h-6k24m5o-4p16r18w-10
chat with	k19
with staff	k11w-13
with staff $	k11w-13
staff $	k28w-13
^ register	b-6l17
register	a4e-8f-7l42p-5r-7s7t5v8w7
register $	a-5b-12c-4j-6l26w-9
do i join	a-5b13e-15f-8g-5h-12k-4l-5p-5w8
i join	a-7b15d-10f-11g-10h-9i4k-11l7p-6q4s6t6v5w6
i join the	a-6b-4d-8e-15f-10g-5h-6p-4w13
join the class	l9w-8
with this	a13b-4e-5f-6l10o-4q14t4w-6
this code	d6e-7g-4j4l20p-7q-7s4t5v6w-6
^ my teacher	e-4f-4i-4l10
my teacher	e-4i-8l11r-5w14
teacher	a17b-9c23d23e19f18g-6h-10j-9k4l15m-5n-7s16u-6w8
told	a12b8d-5g-5j22k-5l6m-11n-8o16q-10u4
told me	a13i-5l7t4u5v6w5
told me to	i-5l8u4v4w7
to enter	b-8d-6e-9f-4g-9i-7q5t-7u5v5w10
hp	a-7d-6e-4h-5j23w-9
b	a-7b15c-5d-5f-8i-8q4s4t4v4w-11
get in	b-6e-5g11i6l6w-5
get in the	g9l7
in the course	c-4d-5f-4g-4j5k5l25m8p7q6r-6s9t8u9v7w-4
i d love	d9f-5i-6l15s5v-6w8
d love	d9f-5i-6l15s5v-6w8
d love to	l13
love to	l13
to take part	e-14f-12g-10j4l19o-8q-9r-4s4t4
take part	e14f-10g-10j4k4l10o-7p4q-8r-5s5t4
take part in	b-6e10f-12l5w-5
part in	b-6e10f-12l5w-5
part in the	b-6e10f-12l5w-5
next training	a4d-4l12p-4w-12
training how	b-9f-5l9
how to	b22d-6e9f-18g-8h8j-6k10l5m-17p16w23
to apply	b-4e-9f-7i-4j4k-6l21s4w-16
apply	b-4e-9f-7i-4j4k-6l21s4w-11
the invitation	e-16l19w-4
i typed	l10q18s5u-6v-4w-7
typed	l10q18s5u-6v-4w-7
is not	e9f-6g-8h-6j-4l11m10r-4u-8v12w-7
accepted	c-4e-4f-5g-6h-4i-10j9l10w-8
i still	a-8d-7e-5g-8h11i-4j9l17m4n-5s8t5w12
can t join	a-6b-5d-5e4l11
t join	a-6b-5d-5e4l11
join $	e-7l20w-5
^ english	g-8m4u-4w8
^ speak	m11
speak vietnamese	k-4m20v-5w-6
to me	a4b-5d16i8k-4m18n18o17q-7r-9w-5
to me $	d14e-4g-5i8k-4l-6m8n-18o-13r-14s4t4u4v4w-11
languages	b-7m24o4p-11r-9w-7
in japanese	a-5c-9d12f-4h-8k-6l-8m25n5p7q7t4u7v6
i change	a-4b-4d-4e-16f-6h-7l-4m7n4q5s5t5w7
that $	a11e-5f-5g5i7m13q20t9u12v-9w-13
^ quit messaging	n12u-5w-6
quit messaging	n12u-5w-6
quit messaging me	n12u-5w-6
already	c5d15e6f-6h18j6l11m4n12r-5v-8w-6
finished	b-6d-8e-4f-7h24i-4j15l-4n20s4w10
my job	f12i-4j-6n10r10w-10
job	b-9d-5e-6f10g-4h-4i-8j-7n7o-4r8w7
so please	e10m13n10r6w-11
no more notifications	n15o-7
more notifications	n15o-7
more notifications $	n10o-9
alerts	c7e-4k-4n40o16p4r-13s8t6u-5v8w-11
alerts $	c5k-4l-4n24o4p4q4r-4s7t6u-8v6w-10
opt	e-12f-4g-4l-8n15o17w-8
opt out	n17o-10q-5w-6
out	a-6d12f11g18h12i-8j-8k-6n9o16p-5q34r10w16
out of	a-4e-9f23m5n13q23r10
of these	n14o-8w-6
of these messages	n14o-8w-6
these	a-7e4h-8n27p16q11r-13s6t6u-5w-15
these messages	n19p-4w-7
these messages $	n15o-9w-6
start messaging	f-5o11
start messaging me	f-5o11
messaging me again	f-5o11
me again	a-4c4d-4e-4f-4h5j5m-5n17o20q-4s5t5u4w-7
me again $	a-4f-5n5o15w-6
reminders	c5k-4m4n34o32q-11r-7s7t4w-12
once	b10c-4d7n-6o20q-4w-4
once more	b10c-4d7n-6o20q-4w-4
i had	e9f-5o13
had	a-7b-4e9f11g-5h-6i5j4m-4n-4o20s5
them	d15f16i14k17l9n19o35q-4s4u-4w-14
them off	a-5i-4n15o15w-7
them off $	i-5n15o7w-4
off $	a15e-7i-5m-6n16o8w-6
^ reactivate	o14w-8
^ reactivate notifications	o14w-8
reactivate	d-4n-12o18w-7
reactivate notifications	o14w-8
undo	h-4n-16o23r-5t4u4w-7
how does	a-5b-9c-4e7f-4h-7l9p12w-14
how does this	e-6p12w-4
does this	c-5e-5h19p11
does this work	p9
this work	p9
this work $	p9
work	a-19b-16c21e9f18h-7j-8k13l10m-4p14w-5
work $	a-6b-11c9d-6e6f4h-4i5k14l14p11
^ what are	a6b-14c8d-10e-11f-4h-5i-11j-9k-6l-9p14q4r9s5v4
what are	a7b-14c8d-10e-11f-4h-5i-11j-9k-7l-9p14q4r10s5v5
features	p15r-14w-8
features $	p15r-14w-8
^ give	b-4f-6g9j8k11p13u-5
^ give me	b-4f-6g9j8k11p13u-5
give me	b8f-5g17j9k10l-4o-4p20r-4s4v4w-12
give me a	b-4k15p6
user	g-4k-5p15w-8
user guide	g-4k-5p15w-8
user guide $	g-4k-5p15w-8
guide	a-7b17c13m-7n-9p26r-8u-6
guide $	g-4k-5p15w-8
what i	c-5d20e5f16h-5i8n4p9q27r14t-4v-9w13
ask	b9c10d-20e12f6k14p15w-11
drop	q14u-5
drop it	q10u-6
it i	a-6e-5g-5h-4j13q17t4w-11
it i don	n-4q10
fill	e-9f21g-5l-4n-10q21r5s6t5u5w-9
this in	d-17h-8l-7m23q8r-13w-13
what we	a4b-7c-9d11f-7p-4q12r-4s4t5v4
we are	a7b-5c-8d-6e-5f-5g-4i15j-4p-4q14s6t7v6w-13
doing	a11b-7c19d-4e-7k-5o4q16s6t7v7w-19
^ leave	e-7i-4n17o-6q24v4w-15
this form	q14
this form $	q10
form	a-4b-9d9e-11f27g-15l7n-5q20s6t6u-6v4w-13
form $	b-13d5f19g-19j-4l-5q13w-14
^ my data	h-4j-5m-5r7w6
^ am	g16h13l-7r8t-4w-7
^ am i	g16h13l-7r8t-4w-7
am i	e13g15h13i-5l14r11t-6w-9
am i allowed	e-4g15k-4l12r8w-7
i allowed	e-4g15k-4l12r8w-7
allowed	a-4e29g14h-8l11r10w-18
to see the	a21c-8f-9g-10k-4m-11o-11p4q-6r6s7t4u7v7w-5
see the	a20c11d-8f-10i-6j-12k-6m-10o-13q-6s8t4u6v7w7
the information	d-4g-4h-9j-4k-7n-4p-5q4r18s5t15v4w-11
information you	a-7f-6q4r21s5u6v5w-5
^ forget	d5l4q29r8u-5
forget	a16m-5o15q23r6t-5u-7
wipe	b-4c10e-4j8n-11q-8r32s10v4w-5
wipe all	k-5n-12r22u-7w-17
all	a-16b-14c4d-10f-6g-8h7i15j-4k9l5m-4n40o12q-8r27s32t17u-10v6
all my	c4e-9h8l10n-13o-12q-6r5s5u-4v-5w17
records	c4g-4n-9o-4r26s7u4v-4w-6
records $	c4j-4n-8r21s6v-4w-4
i request	d-12e9f-6k11r12s4
a copy	d14e-4f-5h7k-5m5q4r23s6u4v5w-11
a copy of	b-4d10f-5h6k-5m4r23s5v4w-12
copy	d27e-10f-14h13k-9q6r25s8v7w-15
copy of	b-4d14f-12h11k-5m4r23s5v5w-16
personal data	d-5g-4i-4l-4r21w-6
law	d-5e7k-4r15s5u4v4w-9
^ kindly	a23c-5d14k-6n-5o20q-6r18v11w-12
kindly	a16b-7c16d20e5g4i-8j-7k-8m-5n-10o14p13r18s-4v6w-13
registered	e-5i-4l-4r9w5
name and	c13j-4l-6q4r13w-7
birthday	i-4r10w10
database	l-6n-8o-6r23w-5
database $	l-6n-8o-6r23w-5
^ hi $	s22u-6w-8
hi $	s22u-6w-8
^ hello from	s12w-4
hello from	s12w-4
from hai	b22s16w4
from hai phong	b22s16w4
hai phong $	g4p4s18w13
phong $	g4p4s18w13
^ good day	s13w-9
good day	a-4s15w-9
good day to	s11w-4
day to	d-4n-7o-7p4q4s15u6v5w13
day to you	s11w-4
to you	m-7n-6o-9p-6r-8s13t16u4v-7w-8
to you $	i4m-4o-7p-6r-5s14t12u4v-5w-7
thank you very	f-7t7v6
you very	f-7t7v6
you very much	f-7t7v6
very much	t7v7w-5
^ cheers	q-4t20u-9v-9w-10
^ cheers $	t13v-6
cheers	q-5t21u-10v-10w-11
cheers $	t13v-6
a lot	f14g4k-4t19v-4w-11
lot	f14g4k-4t19v-4w-11
^ yeah	u25
^ yeah $	u21v-4w-10
yeah	u25
yeah $	u21v-4w-10
^ correct	g-4u19v-13w-6
^ correct $	g-4u19v-13w-6
correct	g17j-7o-4r5t-5u36v4w-15
correct $	g15h-4j-8m-4r-4t-7u34w-16
^ yes that	u10v-4w-7
yes that	u10v-4w-7
yes that s	u10v-4w-7
^ no way	v10
no way	v10
no way $	v10
way	a-7d-9e25f9h-5i10k-5l-5m8n6p4q4s8u6v19w-15
way $	v10
^ no i	c9e-4f-4k-6m-5q19s4t7v15w-5
no i	c9e-4f-4k-6m-5q19s4t7v15w-5
t $	b-5e-5k-11m-4n-7p-4q-8v20w-6
^ my back	o-4w10
my back	o-4w10
my back hurts	o-4w10
back hurts	o-4w10
hurts	o-4w10
#back	a-5b11d-11e17f13i-15k13l-5n-7o14p4q21t5v5w36
game	a-9g-10j-4k-6w17
on sunday	b-7c-4d-4e-4f-4h-4o-4w16
sunday	b-12c-4d-4e-13f-4o-4w23
^ will the	a-19b13c-9d10e-6g-9h7i-8q4w7
typhoon	a7b-10c-8d-8e-11j-5w18
dead	a-5c-8e5f-9g-6h-5i19j-5
has the best	a-7c-6d-7e-5f-6i-6j-9q5r4v4w20
ever	a-4b-4c-5d-8e-8f12h-4i-12r5w13
sent	a-7b-6c-7d9f11h18i12j29m-4o-5p-4r22s4v4w-15
the wrong	b8d-4f-11h13i-9j-4l12n-6o-4q14
shoes	b-14d-9e-6f-10h-4i-4k-6l-4m-6r-9w24
two	a14b23c-4d33e16g9i33j25k-11n-8o-4p-11q-10r-9s10t7u-12w43
pub	a4b-5d-6f-7j-4k-4l-4p-4s4w23
nights	c-4f-5i16l-5v-5w9
fun	f8i-7w10
son s	a-6i-5n12r-4w4
birth	a-8d-7i-5r18
birth certificate	h-11w12
days $	a21b-4c-4d-6e11f-4i23n-4o17p6q7t4u-4w11
^ how tall	w8
how tall	w8
how tall is	w8
tall	a-4c8d-8e-4f-5i-4w5
tall is	w8
tall is mount	w8
is mount	w8
is mount fuji	w8
mount	w8
mount fuji	w8
mount fuji $	w8
fuji	w8
fuji $	w8
^ my phone	e6f4i-18j-6k-5l-5m-4n19p4q-5r-17t4w5
fell	a-6c5e-8i10j-4n-4o-5q-7s7u-4w17
toilet	e-18h-4i8j-7l-10n-4w4
can you lend	w9
you lend	w9
you lend me	w9
lend	w9
lend me	w9
money	b4i23n-5u-4w7
money $	i5w9
^ i like	i6j11m4p5s15u-6v-5w33
i like	i6j11m4p5s15u-6v-5w33
her	a-6b-5c13d-9e-4f-7h-6k13l-7m9
voice	b-8k9l-12t-8w13
^ what does	a-12b-7c22d-4g-8h-12j-8l-8o5p-7r-10t4v4w13
what does	a-14b-9c20d-4e-4g-7h-13j-9l-7o7p-7r-8s5t6v5w19
mean	a-6b12c-14e-6f-8h11i-5j-10l-9o4p-4r-7s7t6v6w15
mean $	a-7b7c-14e-6f-7g-9h9j-10l-10o5p-6r-8s4t4w18
^ my brother	f4g-5p4q4s4t4u4v4w15
my brother	g-5i-4p4q4s4t4u4v4w16
brother	d-5l-8n4o6p4q7r-7s5t6u4v6w24
is moving	g-4j-5l-4m-5w13
moving	f-4i-6m-7u-5w23
president of france	w9
of france	w9
of france $	w9
france	w9
france $	w9
tickets	a-5f-7i-7k-9l-5p-7u-5w27
are so	f-5j4w22
expensive	e5n-5o5q6r-8s6t7u-7v6w27
i need a	a-10b-5e8h5k11l9n-8p-13r-4u-4w13
need a	a-7b7c-5e8g6h17i-5k20l15n16p-8s-8v-6w13
a haircut	d-7w10
a haircut $	d-7w10
haircut	d-7e-4q-10w11
haircut $	d-7w10
^ how to	b14e7f-4g-6h15k-8l10p7w9
coffee	a4c-8d-4e10f-14i-6j4o4p-4r-4s5t4u-11w22
used	a-10b-10c-4d14f14h-11k-8l4m-6n-16o13p9q4r7w6
bicycle	a-4e-5f-4h-4i13o-5s5
cat	b8e-5i-21n17o-5w-6
netflix	i-5n-9q-9w18
keeps	d-7e6i13k5l11n-5p6r14u-5v-6w34
green	e-8i13q-5u-6w7
tea	e-6i-8j-4u-7w23
sleep	h-4i18o5s4t6u-8w26
sleep $	a-4h-6i19o6t6u-8w21
^ i lost	a29b-4c4d8g-7h7j-4s9w13
i lost	a26b-4c5d6g-8h18i8j-5k4s9w12
i lost my	a24c6d9g-7h7j-4o-4s9t4u-4w12
lost my	a24b-9c5d9g-7h6i-7j-6o-4s9t5w15
card	e-12i18j-7l-9m-4w6
at the mall	a-4i-5w7
the mall	b-9d-5f-4i-4q4w18
the mall $	b-9d-5f-4i-4q4w18
mall	b-9d-5f-4i-4q4w18
mall $	b-9d-5f-4i-4q4w18
holiday	a22c-8d-9e-6f-5i-8m4n-8o14p6r7s4t4w-10
holiday $	a12f-5g-5i-6r4w-5
game $	a-7b-11c-4g-12h-6j-11k-9w15
wedding	a-4b-9e-15i-15w27
season	a-5b-5c-7i14j-4k4m-4p-7r-7u-5
^ why	e13i-4j11m13u-9w22
why	e13i-4j11m13u-9w22
cats	i-16m-5w18
^ just	a-7b-11e16f-4h-4i-10k-4n-4w16
just	a14b-8d-6e23f-8h-7i5j-8q5s5t4w8
rain	a5b-11c-8d-4e-12f-6h-5i-7w16
rain $	a14b-4c-4e-6w4
^ does	a4c16e10h16l-4o4p-7s6t7u-11v6w20
menu	d-4e-4k-9m5o-4p25q19w11
menu $	a-5e-5k-7m-6p24q16w-5
drama	d-9e-5f-7q4s4v4w12
eight	a13e-4f12g-5i-6k-6s5t4u-9w14
is $	a25h-4o5q7s8t10u-8w11
^ i can	a-5b13d7e22f-12g-7j-5m9r-4s9t5v-7w13
i can t	b9c5d6e13f-16g-9i-7j-7m14n-4p-6q-4r-6s6v8w16
can t find	b19c4d-6i-5m-9q5s7t5w19
t find	b19c4d-6i-5m-9q5s7t5w19
find	b17d19e-6f-6g5h6i-6j11k-4m-13o-5p-4r-6s6w16
find my	a5b-7c7g4j14m-5s10t8v-5w20
practice	b7f16g15m-6p-10u-4w-5
for my	a-14b-4c5d9e-10f-12h20j9l-12q5r-5s9u5v5w22
out $	a-8c4d-14e-4g16h15i-13j-12n12o-11q26s4w13
writing	d7f-5i8m9w7
my director	a19b-7d5l16q7s7t5u9v9w-4
director	a16b-9c21k-7l16q7s7t5u9v9w-8
could you send	a-12b14d12f-5h12k-5n-9o-8q9r-5s5u5v7w-11
moved	a20b-15c-5e-7g-5i-7l-4n12q5r7s-4u5v5w11
moved to	b-14c-8e-7f-13i-7n11r8s-7u4v4w17
to a	a-7c-12d-19e-4f-8g4i-10k22r9w19
any more	n23q-4r4
please remove	h4k-6n8o-7r20s5v4w-4
remove all	n-8r13w-5
all the	a-4e-7f-5h-4i-5k-6m8q8r28s4t5u-4v11w18
you have	b13c-6d27f-4h-11i6l18o-6p-4r23
you have about	r11
have about	r11
have about me	r11
my bike	b17c5f4k4l4q-7s8t5w19
the first	a7c-7d7e18f-13h-4r-8w-7
first	a21b4c14d14e12f-11k-4o4p17r-7u-9w17
first time	a-5b8e-9f-4g-6p17s6t6v4w-9
first time in	a-6b15e-7f-4i-4l-7p-4s4t4u4v4
time in	a-10b19e-4i-6l-7n-4q8s7t7u5v-4w17
in my	a-11b-10c17d-7e15f6g-24h-4i11j-10k-6l-10n-7o-13p-10q7r10s4t7u6v8
lovely	a-6h6i-4n-5p7q10r7s-5t26u7w39
hate	c4d4f-8i4j5k-6l5m-7p-6q-7s12u-4v-4w39
what time do	w7
time do	w7
time do we	a8
we start	a35b-15c-6h-6l4m-4o-8t4w-13
start tomorrow	a5w-5
tomorrow morning	a13b6c18d-8e-8f-4s-11
tomorrow morning $	a13b6c18d-8e-8f-4s-11
^ could	a9b14c13d14f9h13i4j-6k20m17n-10o-14p-8r4t-5u-6v-5w-25
^ could you	a11b14c16e-8f-20h14k13m5n-7o-9q5r5u4w-14
planned	a17b-14c-4d-4w-8
for thursday	a9b-8e6
thursday afternoon	b12c-9d-4e15f-7l-5o-8r-8w-5
thursday afternoon $	b11c-23d-5e15f-7l-6o-9r-9w-5
^ pls	a10c-5d16h-6n-8r-4w-21
me the timetable	a18b-4d-4q4s6t4u4v7w-4
the timetable	a31b-8c4d-9g-13h-4j-4o-4q5r-6s6u5v7w-10
timetable of	a13v4w-7
know when	a20b-6g-6n4q4r-5t4u4v4w-11
know when the	a16b-5d-5g-6l-4r-6w-12
when the	a24c-13d-4g-6h-10o-6p4q5r-5s6t6u5v6w-13
when the next	a19c-11g-5h-9w-14
the next session	a22b-4c-8g-6j-10w-18
next session	a21b-5c-8g-7j-10w-17
session is	a16b-5c-8d-5f14g-9j-6q4r-7s6t7u-4w-9
is there class	a12b-8l-4
there class	a12b-8l-4
class on	a9c-11d-15f-17h-10i-8j-4k-8l-7w-17
class on saturday	a13b-10c-4e-5f-4i-6w-9
are we	a21b23c-8d-6e-15f-5h-8i-7m6n5p-10q6t5u5v5w-26
free	a27b-6i-4o4s4w18
free $	a19b-10c-8e-4w-17
how long does	a14e-5f-4g-12h-7w5
long does	a14e-5f-4g-12h-7w5
does the	a17c-5d-8e-5f-4g12h7i-7j-4k-4l-6w5
does the course	a16e-8g-10h-5n-11w-9
run	a24b-4c-6d-9e4f12h-7j-5k-6l-7m4n-4q4t4
october	a13d-5e-8f-4g-6h9j8k-5l-9o-4v4
lost the	a12b-4d-13
the paper	d-18e7h7j-7w11
with the	b-9d-7e-9f10g-7h10j18k19l-8o12s4w-8
the programme	a21c-7d-5e-8f12g-10h12i-6j-7k23l17p-5r9w-12
programme	a28b-7c11d-9e-7f15g-13h19i-8j-8k25l28n-4p-5r12w-14
what are we	a31b-18c-7d-6h-5p-14r-6w-25
are we doing	a12c-6w-5
we doing	a12c-6w-5
lunch today	a14w-9
^ when do	a5d-6e-6h9j-7l-6m-5r-4u-10w13
when do	a9d-8h8j-8m-4r-4u-8w10
when do we	a14d-4w-7
takamatsu	a19b4e-8h-15i-4l-4t4w4
office $	a20b-10c-4d-4e12f-4h12i10k16l6w6
sir	a23b-5f-5l-4q4s14v14w-4
may	b5c8d12e12f-9g24h9j-6k18l13n-6o7u-8v-7w-18
may i	a4b8c11d13e7f-7g24h10k19l12o-9u-7v-5w-18
may i know	b7c9d-5e-4f-5k-4
i know	a13b6c7d-7e-4f-4k-6
know what	a13b-6k-6l-5n-6p10q-6r-4s4
know what time	a9k-5l-7
finish	a33b5c6d-6e-4f-7g19h-14j4n-7o-5q27s10t5u6w-8
sessions $	a16b-6d-13e9f-7g-6h-15l-4w-8
is it the	b18c-12d-5f-6h-4i-7j-4o-6v4w-10
it the	b18c-12d-5f-6h-4i-7j-4o-6v4w-10
or the	a5b8c-11d-6e-9h-9i-7w-16
e	a7b-9c4w-6
e government	a7b-9c4w-6
government	a5b-8c18d-8e-7f-10g-6l13o-7p4s5t6u4v5w-10
this friday	a5b-5c-10d-4h-4i-9j-5r4w11
this friday $	a5b-5c-10d-4h-4i-9j-5r4w11
which room are	a-6b13c-5e-6w-5
room are	a-6b13c-5e-6w-5
room are we	a-6b13c-5e-6w-5
are we in	b16e-5q4w-8
we in	b16e-5q4w-8
this afternoon	a-4b13c7d-10e14f9h-17i-5j-5s-12w11
this afternoon $	b7c10d-12e9f-10h-16i-5s-12w12
to the training	a-9b18c-4d-6f-7k11l-10q4u5v5w-19
the training centre	b17e-4k-4l-5w-4
training centre	b17e-4k-4l-5w-4
training centre from	b16e-6l-5w-15
centre	b11e-4f-5i-7j-4k-5l-4q5u5v5w9
centre from	b16e-6l-5w-15
station	a-4b28c-5e-8h-8i19j-5k-9n-5u4v5
station $	b26c-7h-8k-10w9
at the main	b14e-7g-5i-8w-11
the main	b16e-5i-8q11u4v4w-12
the main gate	b14e-7g-5i-8w-11
main	b16e-6h5i14k-5l-4m-6o-6p-10q18s-4t-5u4v4w-12
main gate	b14e-7g-5i-8w-11
gate	a-4b23e-14i12j-10k-6w-15
find the	b15d12e-13f-7g6i-7m-4p-4w-14
can you share	a16b14f-4l-7q9s6u7v7w-9
you share	a15b13c-5d13f-6h-5l-9q9u6v7w-10
you share the	b13c-5d11q6u4v4w-5
share the location	a-5b13q5w-7
map	a-4b40c8d-13e-6g-12m-6r-5s9t7v10w-8
address of	a-8b21d-7f-8k-4m4o4q5s5t6v7
address of the	a-8b21d-7f-8k-4m4o4q5s5t6v7
of the venue	a-5b22c-6d-5k-6l4u4v5w-11
is the workshop	b14c-12e-10f-7g-10h-6i-8l-10q4w-7
the district	a-7b21c-10e-5h-5i18j-4l-8p4s4w-15
the district office	a-6b13c-8h-5i16l-7s4w-7
district office	a-6b13c-8h-5i16l-7s4w-7
else	a-9b9e-8g-5h9i-8k-6l-5p9r-5w-11
else $	a-10b10c6d-4e-6f-4g-9h-9i-8k-12l-7p4q4r4s4t4u4v4w-12
i go	b28e-7f-5g-6k5l-4m12t6v4w-17
go	b46d-5e5f-8g-5h-7i19j6m11n-5p-9q26s4t5u23w4
go to	a-11b10c-10d-6e7h-4i-4w-6
is there parking	b9
there parking	b9
parking	b15d-9f-7i21k-11m-6w-16
near the training	b11w-7
building $	b21c-8i5j-5w4
of the lecturer	c21d-6f-9g-5k-5r-4
the lecturer	a-11b-10c28e11f27g-6h-7i5j-5l-7r-7s4u4v5w-7
the lecturer for	a-4b-9c8
lecturer	a-14b-10c38e10f31j-6l-4m-9n5r-4s4u5v8w-11
lecturer for	a-4b-9c8
lecturer for the	a-4b-9c8
for the papi	a-11b6c9d-8e-8f-6l-9w-9
the papi session	c8w-6
papi session	c8w-6
papi session $	c8w-6
a bit	a-6c12d-5e22f8i-8j4m5w5
bit	a-6c12d-5e22f8i16j4l-4m5
the professor	a-8b-16c15d-4e-11f-12h-4k-4w-6
who speaks	a-8c14e-4k6m-4o-4r-4w-12
speaks	a-8c14e-5k6m-11o-4r-4w-8
^ is ms	a-8c10d-5g-5h-5k8
giving the talk	c12k-7
the talk	c9d-4f9k-7m-4
talk	c20e-13f7h-5i4k40l-6m-6q-4r-4s4w-12
^ which expert	a-12b-11c19e-10w-8
which expert	a-12b-11c19e-10w-8
expert	a-14b-12c19e-10f13i-5o4q4r4w-12
present in	a-6b-6c5d-11e12f-10i-7k-11l-9w-9
in the afternoon	a18b-13c8e-11f-12h-4i-5l-5o-4w-11
the afternoon	a13b-13c9d-11e6f6g-4h-12i-6l-8q4r4s-9
the afternoon $	a8b-6c8e-8f-5w-6
yesterday s	a-10b-6c22d22e-14f21g14i-6j-4k-5m5s5v-8w-8
yesterday s slides	c-7d16f-9g-5l-5m4o-5s4t4w-13
s slides	c-7d16f-9g-5l-5m4o-5s4t4w-13
s slides $	c-7d16f-9g-5l-5m4o-5s4t4w-13
slides $	c-4d19f6g4n-8q-6
^ i didn	b-7c15d11f-6g13h11s6w-10
i didn	b-7c15d11f-6g13h11s6w-10
i didn t	b-7c15d11f-6g13h11s6w-10
didn	a-5b-7c4d13f16g13h13i-5j-4w9
didn t	a-5b-7c4d13f16g13h13i-5j-4w9
receive the	d11e-7f-6g-4h17k-5n9q-10r18s6u5v6w-6
them $	a5d11f15i14k14l5n-6o10q-5s4w-7
^ please upload	d12
please upload	d12
please upload the	d12
upload	a-6d21e-10g-5j-4v-6w-14
upload the	d20f-4j-6w-11
mr	a-8b10c23d12e17f6j-4l-9p-5w-10
mr minh	a-8b9c22d10f-5h-4j-5p-6w-10
minh	b12c25d8h-4j-4w5
any reading	a-12b-10d18h-4w-6
^ the pdf	d11w-5
the pdf	b-4d17w-5
of the lecture	a-5b-11c-4d13e13f-14k-5
won t open	b-4d7g10w-9
t open	b9d17e-6g15h-4m-6t4w-17
can you send	a13b11d11f-6h14i-7q7s4u7v6w-6
you send it	a13b-5d13f-5i-7j-4q5r-5u5v4w-6
send it	a13b-5d13f-5i-7j-4q5r-5u5v4w-6
it again	a10f10g12h-4i-4o-5w-10
it again $	a10f10g12h-4i-4o-5w-10
can t come	a-5b-7e17w-12
t come	a-4b-6e18h10w-5
come	a21b28c-4d-11e32f-8g18h23j22l-6
a meeting	a-5b-10e16w-13
meeting	a-7b25c-20e15f-16g-4i-7j-5p4q4s-5w12
meeting at	a-8f-6i-9w10
my office	d-7e8g-4h12i-7k-8l4m-5r8w4
my office $	e8h8i-9k-6r-4w11
20	e19
minutes	a-5e19w-12
minutes late	e11w-17
late for	d-5e13h-5k6s5t-4w23
m here please	e8
here please	e8
please check	c4e8g-5j17l-5n-7r-10
me in	b-4e8k-4l7m22o-6r13s4u4w-10
have to leave	a-11b-5e15f-7i-4w-10
s session $	a-17b11c-15d6e15f11g-7j-4l-10w-14
^ my child	e9
my child is	e9
child is	e9
is in hospital	b-4e11n-4w-6
in hospital	b-4n16o-5s5t4v5w-6
in hospital so	b-4e11n-4w-6
hospital	b-14c-4d-7e9g-5i33k-5n15o-9w-12
hospital so	b-4e11n-4w-6
i must	a-5d-6e14f-6k17l-4m-5n-11o11r-6w-5
i must be	e11w-4
must	a-6d-6e13f-6h6k18l-4m-6n-15o8r8w-4
must be	e7f-4n-8r11s4w-15
must be absent	e11w-4
forgot to sign	e13w-7
to sign	a-9e8l13w-9
to sign in	e12w-5
sign in this	e12w-5
this morning what	c9d-8e10f-5w-6
morning what	c9d-8e10f-5w-6
what should	a-10b23d16e10f-9g-5h9k-5l-11p4r-9s4w7
what should i	a-8b-14d16e9f-9g-4h11k-5l-11p4r-8w15
should i do	d-6e14g-8p-5w-6
i do	a4e13f-8g22o13p-7q-8s6t6u20w-15
i do $	d-6e12p-8u16v-5w-10
me present $	e10
present $	a10b-8c-7d-6e27f-7h-5i5l-5m4u-8
^ the qr	e17g-4l-8w-10
the qr	b-5d-6e20f-7g-5h-6l5w-18
the qr code	e18l-7w-11
qr	b-6d-9e22f-8g-8h-7l12p-8w-5
qr code	e18l-7w-11
for me	a-11b-4d-7e29f15g13h9i-7j-10k4l-7m-9n10p4q-5r21t-15u15
for me $	d-7f12g11h8i-11j-12k-12l-10m-10n10p5q-7t-15u12w8
counted	b-4d-11e14f-11
as	a5b8c-6d-14e17f12g-4h11j-4l-8o11p-6r-7s4v4w-6
as present	e14w-8
i would like	a5c-4d-4f13g8i11k-6l12m8o-4r5w-7
would like	a5c-4d-4f13g8i11k-6l12m8o-4r5w-7
would like to	a5c-4d-4f13g8i11k-6l12m8o-4r5w-7
like to rate	a-8d-5f22h5j5l-7s5t4w-6
to rate	a-7d-7f26h7j5l-8s5t4v4w-8
to rate today	a-10d-7e-7f14l-4w-4
rate today s	c-4d-5e-4f10
today s session	a17b-15c-5d-12e-4f12h-5l-9r4w-10
^ the lecture	b-7d-12e-9f14i-11w4
lecture this	a18b-14d-14e-10h-10i-6j-4k-8l-4p-11s-12w-21
was excellent	a-5c-12d-8e-6f23i-6p4r4s4t-6v4w-11
excellent	c-8d-6f12t-23
practical	c18d14f14h-4i-10l-8q5v4w-17
comments	a-5c-9f12g-4o-6
comments about	a-4c-6f9
comments about the	a-4c-6f9
about the course	f8
^ teacher	c11d6e12f13h-4i4m-4n-6v-6w-8
spoke	d-5f14w-4
spoke too	d-5f14w-4
spoke too fast	d-5f14w-4
too fast	d-4f18i16w-9
too fast and	d-4f13
fast	d-4f18i16w-9
fast and	d-4f13
and we	d-7f7i15
could not	d7f10h-9r-8w-4
notes	b-5c-4d34f-5g-4h-6o-4r-7w-10
notes $	d19f6h-4k-4r-4w-7
want to give	c6f16g-5k-4n-5p5q-9s6t5u4v4w-6
to give	c-5f27g-7j5n-4p6q-9s8t7u7v7w-8
to give my	a-4c-6f10
give my	a-5e-4f21m6n5p-8q10s11t11u9v11w17
give my opinion	a-5c-6f14s5t5u5v5
my opinion	c-5f24l-4m5n4p7q7s10t9u8v10w-4
opinion	c-5f24l-4m5n4p7q7s10t9u8v10w-4
programme $	a13b-10c13f12g-9h17i-5j-4k-4l20r-4w-8
was a	a-13d-6e-4f20g-6h-6i-5j-11m6o5p4s6t-4w4
boring	a-10b-9e-11f20l-13
to be	a-17b-7c-17d9e23f11g-7h12i-7j8l11m-13n12o-11p-8q-6r21u-10
five	a9e-7f12g13h-5i20k-6l-8m-4n-8o-10t4w10
five stars	a-9c-4e-5f12i-6u-4
stars for	b-4d-6e-13f16l-6r4u-4w-17
stars for this	d-4e-8f14r4u-4w-15
^ more	a-7c-8d-8e-4f24k6o6p6q6s4w-10
more group	a-4c-4d-11e-5f17i-10w-8
group work	a-5c-6e-6f22i-10w-11
only	d-4e9f-4i5k14l19m11v-4w-11
^ what was	a-4g15j-8p-4r-5w-16
what was	a-6c12d9g15h-8u4v4w-13
what was my	a-4g15j-8p-4r-5w-16
was my	f-4g16i-6j14u-7w-6
was my score	a-4g13j-8p-4r-5w-14
my score	e-7g24i-6j-6r-5w-9
score	a-4f12g30i-4j-5
in the quiz	g15q4s4u4w-7
i try	e-4g30j5o-6r5w-17
try	e-4g32j5o-8r4w-18
try the	g11k-4o-5w-4
the quiz again	f-6g11o-4w-6
quiz again	f-6g11o-4w-6
do i find	b-10d8f-10g7j-8r-14s4w-24
i find	b-12d13f-9g7j-8r-7s4t4
i find the	b-9d8f-10g7s4w-18
the final test	d-5g14l-4v4w-7
final test	d-5g14l-4v4w-7
questions	a-4b-7d-5f28g39h6j6k-4o5p10q24s10t8u-4v8w-19
answer $	a-11b-8e4g11j5k14m-6p18t12w-7
^ show my	g11j-6r4w-4
show my	a14c4d-11g14r7s4v4w-9
my test	g22h-5w-10
test result	g12
result please	c4g14w-9
result please $	c4g14w-9
we get	a8b-7c17d19e-7h8j-5k-8m-5s4v6w-10
our certificates	a-11f4g-7h14j-7w-7
our certificates $	a-11f4g-7h14j-7w-7
certificates	a-11b-5c-4g-5h37i-5k5o4t4u-8v5w-4
certificates $	a-10c-6h22w-13
name is spelled	h7
is spelled	h7
is spelled wrong	h7
spelled	h7
spelled wrong	h7
spelled wrong on	h7
this course	a-4b-4c13d16f23g8h20k-8l-6n-7o6u-12v5w-16
this course $	c12d14e-4f-5g5h18l-7n-4o4r-4u-11v4w-6
copy of my	d-4h11r8w-5
of my certificate	h17r-8w-8
my certificate for	g-6h14r-6w-5
certificate for	c4d-7e-10g-7h21k-5l-7q4r-5s4v5w-9
certificate for my	d-9e-9h14w-11
for my boss	h9w-4
my boss $	h8l9
boss $	h8l9
classes	a26d-12e6f-9g-6h10i-5l-7m6q6s4u6v5w-13
i miss	c5e8h22n-7o12s6w6
and still	a-5e-9g-5h13j13w-4
light in	i-14w18
front of my	i21j-5r-4w-20
of my house	i21j-5r-4w-20
my house	i14j-4w-5
my house has	i8
house	c-11f-6i9w24
house has	i8
house has been	i8
has been	i18j-4s-4w-4
has been broken	i13j-4w-4
been broken	i7j-4w-5
been broken for	i13j-4w-4
broken for	i13j-4w-4
for two	a-8d-11e10h-8i16j-4w19
for two weeks	i12j-7w-9
two weeks	j19w-16
two weeks $	i12j-7w-9
weeks	a14h-6j19w-17
weeks $	i12j-7w-9
to report illegal	i13j-5q-11
report illegal	i13j-5q-11
illegal	i19q-11
dumping	i12
by the river	i10
the river	a-6c-6i9j-5w11
the river $	i10
river	a-6c-6i9j-5w11
river $	i10
^ there	b-10e-8f-9h-5i16j-6k-5p4w8
^ there is	a-4b-4i7j-5
there is	a-10b11c-5e-7f-5g-4i13l-7m4q5s5u4
there is a	i9j-5
is a	a-7d-5f9h4i9j-7k-15l-4m-7o9q4s9u-4v7w24
a huge	i10j-4w-6
a huge pothole	i10j-4w-6
huge	b6f-6i8w7
huge pothole	i10j-4w-6
huge pothole on	i10j-4w-6
pothole	i10j18w-11
pothole on	i12j-4w-8
in our alley	i13w-6
bar	e-4i15j-6w-15
plays	e-7i11n-5
music	i8n-12w10
every	a-5f17g-5i31n23o-7u4w8
every night	i19n13w-17
every night $	i19w-17
my suggestion	f-5j18p-5r-6w-11
to put	d12w-8
put more	i9
put more benches	i9
more benches	i10w-4
more benches in	i9
benches	i10w-4
benches in	i9
benches in the	i9
park	a6b20d-7f-7g-6i38l-6o-4q6s9t10u10v10
park $	a5i20k4l-6m6o-5p6s7t7u7v7w8
tap	b-4c-5d-4e-4f-4i15j-5l9w-4
water is	a-5b-4c-6e-4i15w-13
is brown	c-5e-5f-4i15j-5w-12
brown	c-5e-5f-4i17j-5w-15
at the one	a-7i14w-7
the one	b6c9f-5i19j-7k-7l-4w-11
the one stop	i20w-6
one stop	i20w-6
very rude	i9
very rude to	i9
rude to	i10
my mother	i16j-4m16q-5
my mother $	b4i16q-5w10
mother	a-15i16m17q-5w12
mother $	b4i16q-5w10
#personWord	a8i12k37l11p-4q-4w16
to complain	f-8i23k-6l-4q-5r-7s4u5w-8
to complain about	f-7i23k-6l-4q-5r-7s4u5w-8
complain	f-7i24j13k-5l-5p4q-4r-7s4t4u6v4w-13
complain about	f-7i23k-6l-4q-5r-7s4u5w-8
motorbikes	i10
parked	i12
all over	i24w-18
all over the	i24w-18
over	a4b-11c13d-9e6f-15g-9h-6i18k11l-11m-6n12o10q16r7w-13
over the	a11b-4c-6d-7f-4i17j-4n-8w-11
the pavement $	b-5e-6j-5o-5s4u4w12
pavement $	b-5e-6j-5o-5s4u4w12
^ after	a10b-10c-11d-8e-5i5
after the	a7c-8d-8e7f-11g19h5i6l-4m-5o-9r-6s9t7u7v8w14
the storm	a7b-12c-8d-5e-8i16j-4w-16
storm	a5b-12c-10d-5e-8h-10i15j-4k-6w-9
a tree	b-4i12w-7
a tree fell	i8w-5
tree	c-5h-4i12u-5
tree fell	i8w-5
across	i12w-5
our road	a-12e-4i19j-7w-18
and nobody	i11w-4
came	a-4d-7e9f-14j-4l21v-4w7
^ drain	i14j-11w-12
drain	b4i22j14u-4w-16
drain is	i17j-8w-9
drain is blocked	i17j-8w-9
is blocked	i10j-5w-4
is blocked and	i18j-9w-11
blocked	i13j4w-6
blocked and	i10j-8w-4
the whole	a19d-7f14g-4p4s19t-8u6v6w-9
whole	a19d-7f14g-4p4s19t-8u6v6w-9
street floods	i9w-8
floods	i10w-8
it rains	i9w-8
it rains $	i9w-8
rains	i9w-8
rains $	i9w-8
complaint i sent	j9
i sent	a-4d-5h-6j16o-4q4r17s5u4v4w-6
i sent last	a-4j15w-5
sent last	a-4j15w-5
last week $	a-4d-4i-8j19w-6
^ has my	h9
has my	b-6h9i-4j6w-10
status of ticket	j8
of ticket	j8
ticket	e-5h-6i-4j30
i told	j14w-10
i told you	j14w-10
told you	i4j20l-4m-6n-7o18q-10s6u4w-9
told you about	j14w-10
you about	j14w-10
broken lamp	j10
ten	a-8e17f8j17k-5m4q-5s4v-5w-4
ten days	j19k-5v-5
ago	a-9i14j14s-4
ago and	a-9i15j13s-4
department	a9b-4c-9d-7e9i-5j28l21n-5p-6q-12s5u-7w4
i submitted	b-7c-6d-8g9i-7j11k-6w-12
submitted	b-7c-6d-8g9i-7j11k-6w-12
can i talk	k13w-8
i talk	k13w-8
i talk to	k13w-8
talk to	c-7g-6k33s5w-19
talk to a	k19q-4
to a real	k14w-4
real person $	k10
to speak with	f-6k23o-7w-5
speak with	f-4h4k34n-8o-6q-10s6t5v-12w-13
speak with the	f-10k18o-7
with the coordinator	k18n-5o-5
the coordinator $	k14m-5o-12q-4w-5
coordinator $	k14m-5o-12q-4w-5
someone from	k11
someone from the	k11
from the office	c-4d-8e-4k15l9w-5
the office	c-4d-8e12g-4h-10i-5k24l8p-4w-11
call me back	k9
me back	e10k18m-6n-5o-10q12w-13
me back $	k13o-10q8w-4
back $	c-4d-11e-8f5g-4h-4k17n-10o18q11w6
^ this	f20g7i-4k24n15o4p-4u-4v4w-7
doesn	b10d14e11g16h-4k8l9w-6
doesn t	b10d14e11g16h-4k8l9w-6
t understand	k20m14p10s4v-4w-13
t understand me	k18m-4p-11w-8
understand me	c8e-4k19m-5p13r-6s4t-4w-10
me a human	k21p-9r-4w-14
a human	a-5k33o4p-5s4w-21
a human $	k11w-5
human $	k23v-5w-23
i could	d-9h-10s5t-8u-10v-7w17
directly	a-7b-5i-4k17w-10
directly $	a-7b-5i-4k17w-10
^ phone	k10
^ phone number	k10
phone number	d-4e-4g-4j-6k19m5n-5r19w7
phone number of	k10
the person	c-8d-5h-6k23w-19
rather	a-7b-5f12k16n11o-6v14w-15
of the organisers	f-7i-4k15
the organisers	b-6j-4k23l-6s4w-10
the organisers $	b-6f-6j-4k22l-6s4w-10
organisers	a4b-7k24l-6s15w-9
organisers $	b-6f-6j-4k22l-6s4w-10
^ operator	k19u-7w-13
operator	k22q-5u-7w-16
operator $	k19q-4w-20
want to join	e-7f-6i-7k-5l15r-4w-6
to join	c-7d-6e5f-10i-6k-6l28v4w-11
to join the	e-5f-7g-5k-5l18u4w-4
join the course	d-4e-4f-7l13
class code	c4e-5g-5k-4l27s5w-29
can i sign	a-8b-9e-11f-7h-6i-7l13w6
sign up for	a-15b-8d-4e-11f-7h-7l22w-23
up for	a19c-4d-4e-7f-8g-6h-10i-5l15w5
up for the	a13b-4d-5e-6f-8g-6h-9i-4l14w4
do i type	a4c5e-10i4j12l18p6q-4s5t5v5w-10
i type	b-4c6e-10i5j12l19p17q-4s5t4v5w-5
type	a-7b20d-4e-13j10k-4l16p20q-7r-4s5t4v4w-6
enroll	h4j5k-4l28m-4n-5o-10q-11r-8s7t7u-12
^ i was	a-4d20e-5f-6g13h8i10j16l17n-8q13s9t-6u-5v-6w9
i was	d15e18g9h4i5j12l15n-10p-6q10s7t-10u-8v-8w16
by my	c4e-7f-4g-6j-14l23o4s4w-17
do i register	e-6f-10l8p-6r-5w5
i register	b-4e-9f-6i-6k-4l22p-4r-7s4w7
places	a-5b-4d-7h-4l19r-9
the digital	a-15d-7e-10f-9g-10h14l22o-9p5r-5s6t5u5v5w-14
digital	a-6c10d28e-20f-8g-10h9i-9j-5l25o-9p5r-6s5w-18
skills	a-9d-4e-6f-5g-7j9k5l24m9p9q9r-6s9t9u9v9w-4
like to enrol	f-5i-4l15r-5u4
to enrol	i-7l33q5r-5t7u7v7w-10
to enrol $	a-6c-5g-5l22o4p-4q5r-7t5u4v5w-10
enrol	e-4f-6i-6l36q6r-5s4t7u7v8w-8
enrol $	a-6c-4g-5j-5l23o5p-5q4r-8t5u4v6w-6
^ please switch	d-4m11v4
please switch	d-4m11v4
switch to english	k-5m17
to english	b-5k-4l-5m26q-6v4w-12
to english $	b-4e-4k-6l-5m25q-6w-12
t read	m10n-5v-11
read	a-13b-10d12e-11f10h-13j13k8l-12m20p-6w25
read vietnamese	d-5k-4m20n-7v-12w-13
write to	m10n10o10w-5
write to me	m10n10o10w-5
to me in	l-4m16n-5o-5t4u4w-11
in english	a4d-8e-8h28l-7m17n-6s7t5v6w-8
in english $	a4h-6j4k-5m24r-4s10t5u7v6w-6
want to receive	a4c5d-10f-4i-6n-7o17q-7r11w-5
to receive	d-6h-4i-5n25o22p4q-9r7s6u5w-9
these reminders	n9q-9v-6
any more $	n15
more $	b9c-4d7f-4n13o12q-5r-6
^ too	b-6d-11e10f15n8o-7q12w-11
^ too many	f8n8o-7q8s-4t-4
too many	f12h5n18o-11p-4q12s-6t-8w-9
too many notifications	n14o-15q-4
many notifications	n14o-15q-4
notifications please	n10o-4
please take	k-4n13o-7
please take me	k-4n13o-7
take me	n9o-4q14
take me off	n11
me off	b-13e11n12o-5p-4q-4w-12
me off the	n10
off the	a-5e-5i-13n27o-8q-7r13w-18
off the list	n10
the list	n10
the list $	n10
^ please start	g9o8
please start	g8o15
start sending me	o13
me messages again	n-7o11
messages again	g-6n-8o16q-4w-4
messages again $	g-6n-8o16q-4w-4
by mistake	b-6d8f6m9q9
mistake	b-6d8f6m9q9
i want the	d-6f-4h-7k14m12o7w-7
want the	d-5f-4h-4k16m11n-6o16q-9s5w-9
want the notifications	n-6o18q-7s4v4w-4
the notifications	e-7i-4k-5m4n16o30q-6r-4s6t7u7v8w-12
the notifications back	o8
^ resubscribe	n-5o17r-5u-9w-10
^ resubscribe me	n-4o17u-7w-9
resubscribe	n-5o17r-5u-9w-10
resubscribe me	n-4o17u-7w-9
resubscribe me $	n-4o17u-7w-9
^ turn the	k-4m13o6
turn the	k-4m13o6
turn the reminders	o9
the reminders	a-5n13o24p8q-5s5u-9v5w-7
on again	f-4i-4o19w-14
on again $	f-4i-4o19w-14
this chat	a-5k-5o-4p16w-9
this chat $	k-5o-4p15w-7
chat $	k-5o-4p15w-7
i m new	p13
m new	p13
m new here	p13
new	a8b-4d-6f-7h22i12j8l24m-4p16q5r-7s8u-4v-5w31
new here	p13
me how	b7p10w-4
works	c4e-5p21s4u16w-13
works $	c4p17
what kind	p9
what kind of	p9
kind of	f-4p13t12v-4w-5
can i ask	p11
i ask	a-5b-4c12d-16e-6k-5p13w-4
i ask you	p10
ask you	a-11b12c-4d-6e-4p11w-8
ask you $	p10
^ forget it	k4q15
forget it	f-4k4q18
finish this	a13b5c5d-4e4g-7h-4j5m-5n-10o-6q20r-6s6t5w-10
out of this	k-5q12
this please	k-9n-9p8q11r-5w-6
this please $	k-12p6q17r-6w-11
^ what information	a-4d-4p-7r11w-8
what information	a-4d-4p-7r11w-8
what information do	d-4r6
information do	a-4b-5c-4d-7m-6p-6r16w-11
information do you	a-4b-5c-4d-7m-6p-6r16w-11
do you have	b12c-6d26g4h-12i5l18m-4p-5r19
^ delete all	r8
delete all	r8
delete all my	r8
all my personal	r8
my personal data	g-4r19w-4
personal data $	r15
download a	h-13r20w-6
download a copy	h-13r20w-6
of my data	h-5r11
^ please remove	n6r9
please remove my	r7
remove my phone	r9
my phone number	b-4e-4j-6k-5n-6r13w12
phone number and	r7
number and	r7
number and name	r7
and name	r7
and name from	r7
name from	r7
name from your	r7
from your	k-4n-6o-6r20v4w-4
from your system	r9
your system	r9
your system $	r9
system	d-7e17f-7g-7j5l-10o-8r35s7t7u5v6
system $	e-7g-6i-4j4k4l-8m-5o-8p4r26s6t6u6v7w-5
can i see	g6r12w-5
i see	b-4c13d7g6j-6m-7n-5o-8q-5r13s7t-9u-12v-15w21
what you	p6r10
you ve	r10t16v-7
ve	a-6c-4e23f13g4k10l-4n6r18t17u-4v-4
stored	a-4b-7d7f5j-11l-4m-7n-10o-8q4r31w-12
on me	e-6i-4l-4n-7r17s5w-5
on me $	d-4l-5o-4r11
everything you	a-5b-8c4d-5e6h-9k7l4n22o-8q4r15u-7v-6w-11
you keep	d-14f-5h-6k7l-6m6n-14o-12r29w-19
keep	a-11b-14d-5e-10f7g-8h-9l-12m14n18o13r34s9u-10v-16w19
my personal details	n-5r10
personal details	n-5r10
details	d-11e-5h-10k4m-4n-4r29s4v4w-9
good morning everyone	s14w-4
morning everyone	s14w-4
morning everyone $	s14w-4
everyone	d-5e-4g17j-6s17u-5w-16
everyone $	d-4s15w-4
^ good evening	d10s12w-5
good evening	d10s14w-5
evening	a18b-9c-6d4e-11f-6i18k-4l-6s14
nice to	s13w-4
nice to meet	s13w-4
to meet	s13w-4
to meet you	s13w-4
meet you	s13w-4
meet you $	s13w-4
very much $	t4v8w-12
much $	s-12t10w10
a lot $	f9h-4t19v-5w-8
lot $	f9h-4t19v-5w-8
s very	f-6i9t10
very kind	f6i-5t18w9
kind of you	t13
of you	t13
many thanks for	t11w-6
thanks for	n-4t24u-6w-6
thanks for your	t13w-4
quick	f13t13w-14
quick reply	f-8t14w-6
quick reply $	f-8t14w-6
reply	f-7i-6j24t8
reply $	f-8t14w-6
^ sure go	u13
sure go	u13
sure go ahead	u13
go ahead	u13
go ahead $	u13
ahead	a12b-9c-4u13w-9
ahead $	a7u13w-4
^ yep	e-4u33w-7
yep	e-4u33w-7
^ i agree	m-4n-4q-6u23v-11w-7
i agree	m-4n-4q-6u23v-11w-7
i agree $	s5u22v-6w-4
agree	q-11s4u22v11w-8
agree $	a4p-4q-8s5u19v10w-7
that s wrong	t-7u-4v17w-12
s wrong	t-7u-4v17w-12
s wrong $	t-7u-4v17w-12
^ i disagree	u-9v20w-9
i disagree	u-9v20w-9
i disagree $	u-9v20w-9
disagree	u-9v20w-9
disagree $	u-9v20w-9
^ it	a-9b9c-10e6f10h5k10l17n-6o-6q-8s-10t-9u-8v-7w14
^ it s	a-7h4j11k20p4r5s-4w27
it s	a-14c-4e-5f-5h4j5k20n-8p4q12r4s28u-5v-8w16
it s so	w12
s so	w12
s so hot	w12
so hot	w12
hot	a-5d-4f10l-11v-6w21
in hanoi	c-4e-8f-4g-5p-4t4w14
^ my daughter	a-12b17e4i-8j-4l-9p4s4t4w-7
my daughter	a-9b20e8h-4l-9
daughter	a-7b22e8h-4l-7w7
primary	i11
primary school	i11
school	a-7b-6c-9e-11i28j-7m-6v4w15
school $	a-6b9e-4f4i16j-17l4w11
do you like	a-6b-5c-8g-4h-4o5p-11r-13t5u-5w22
you like	a-6b-5c-8g-4h-4o5p-11r-13t5u-5w22
do i cook	w10
i cook	p-4w11
cook	f-4i-6l-4p-7w13
cook pho	l-4p-9w14
pho	a-4b-6f-5i-6p-5w13
^ i bought	w15
i bought	w15
i bought a	w15
bought	s4w18
bought a	s4w18
bought a new	w15
a new	a-4c5e-6f-5h21i10k-4l-6s7w11
cat is	i-10w9
keyboard	h-4i-14m-18w19
^ are you	a-5c-4k21n5o10p-9q8r-13s-4u-17w13
married	i-9w8
married $	i-8w13
^ gold	w9
^ gold price	w9
gold price	i-4w10
is going	a-4c13d-4e-12i5j-7u-6w14
going	a13b-6d12e-6i6j17l-7n-5q16r15w19
crazy	a-21b-4e-9h-5i6j-6w17
do you think	a-6b-4d-5h-4i6k6o6p-5q6r-9s5t4w22
you think	a-6b-4d-5h-4i6k6o6p-5q6r-9s5t4w22
love $	e4l-6n4o4p-7r-12w17
udon	b5m-6p-6r-5w21
better	d-7e-4f12i-5k-6l-4m-8s4u-4w14
than	a-8c-6d-8f18g-9h-5i21n4q9t9v9w19
^ my neighbour	b-4f-8g-4i18j-5q4s4w-4
my neighbour	b-4e-4f-9g-5h-4i16j-6l-7p-5q4s4
neighbour	b-6e-4f-8g-5i15j-6l-7p-5q4s5t4v4
got a	e-11h-9i-12k-6l6q4w15
^ write	f-4h-4i-5j-4l-4m-6n-4o-5w22
write a	i-7j-6p-9w19
a poem	w9
a poem about	w9
poem	w9
poem about	w9
the sea	b-5c-9d-4i-4w17
the sea $	i-5w15
sea	b-5c-9d-4i-4w17
sea $	i-5w15
terrible	b-9e9i7k-6l-4q-4w5
terrible $	b-6e-6f9i7q-5w5
^ why is	m7r4w11
why is	m7r4w11
the sky	r4w12
sky	r4w12
blue	a4b4c4d4m-6n-6q-6r4s4w27
blue $	i-4r4w12
about my	j12r-7w-5
grandmother	a-7c4e-4k4s4w15
last night	e-5f-6w18
last night $	e-5f-6w18
recommend	w11
recommend a	w11
a good	h-4w10
of a	b-9c4e13f-5g-6h-10i10j-4k-5o4s4v4w7
shirt	b-6d-6e-4h-8j4l-9o4p-5r-9s7t6u5v8w28
^ lol	w12
lol	w12
funny	v-6w25
funny $	v-6w25
^ when does	b-6c-8g6h-13w16
when does	a5b-5c-7g7h-12w18
vietnam	a-8e-4g-4m-4r15w17
play	b-8c-5i21p-4q8r-8u-5v7w36
cup	a-4i-4q4v4w19
cup $	i-4w14
^ book me	w8
book me	w8
book me a	w8
me a flight	w8
a flight to	w8
flight to	e-6w9
to da	a-11b-15d-10e-8k-7s-4w22
to da nang	w10
da	a-10b-8d-8w14
da nang	w10
nang	w10
^ what will	a10b-11c-13e-4f-6h-5
what will	a10b-11c-13e-4f-6h-5
movies	a-10i-6w16
^ who won	w9
who won	w9
who won the	w9
won the	d-4p-6w18
the quiz show	a-17g-8i-5w13
quiz show	a-17g-8i-5w13
quiz show on	a-17g-8i-5w13
show on	a-19b-5e-6g-8i-5w15
on tv	a-14c-5i-11j-9w21
tv	a-12b-5i-10j-7s4v4w26
size	d-6l-8r-10t5u5v5w19
one star	f-7i-8w17
star	e-9f-5i-10j-6l-6n-12w23
is the best	b-5c-4g-7w10
in hanoi $	b-9c-6e-6g-6w13
what time does	a-8e9w12
time does	a-8e9w12
time does the	a-6w16
the museum	a-4b-7c-4f-4i-7j-4m-7u5v5w20
the museum open	a-5b-5c-4w8
museum	a-4b-7c-4f-4i-7j-4m-7u5v5w20
museum open	a-5b-5c-4w8
museum open on	a-5b-5c-4w8
open on sunday	a-6w6
on sunday $	b-12c-15d-5h-8i-4w10
sunday $	b-12c-15d-5h-8w10
cinema	a-11b-8c-4d-4e-7i-19j-6l-5w15
register a	l-14p-4w18
card $	e-9f-5i15l-8w-8
^ cancel my	j-4n10o-11q11r-4w13
cancel my	a4h-4j-4n10o-10q11r-4w15
subscription	k4n16o28q-5u-6w-7
subscription $	k4n16o28q-5u-6w-7
certificate of	b-4h6w18
does it	b11c-7h-8j8w6
exist	h-8w12
exist $	h-8w12
is late	g-6h-4j-4k6l-5m-5p6q6r-5w18
is late for	e-4w12
every day	b-4i11n11
every day $	b-7f-5h-4i13w-8
day $	a12b-4c-9d-6e18g7h11i-4k-6n-9p-4r-6s18u-6w12
at oxford	b-5c-6e-4i-4n4o4p4q4r4s4t4v4w19
oxford	a-5b-5c-6e-4g-6i-4j-5n4o4p4q4r4s4t4v4w23
beautiful	b-4g4h-7m-7n7o7p5q7r4s7t7u-5v7w20
beautiful $	b-8d-4e-4f-4i-7u-6w10
^ concert	w14
concert	b-12f-11i-15j-4w19
concert tickets	i-8w9
tickets for	a-7b-5d-4e-6i-4w12
for saturday	a11w-4
in tokyo	a-5e-4i-5w15
in tokyo $	a-5e-4i-5w15
tokyo	a-6b-5w21
tokyo $	b-7c-5e-4i-5w25
do they	a10f-4g15h-12i-7m-5u-9w15
they	a20d13e-11f-10h-11i15j11k-4l-8n20o-9p-14q4r-7u-6v5w4
speak in	w8
in brazil	m-8w12
in brazil $	m-8w12
brazil	c-8m-8w12
brazil $	m-8w12
grab	d12f-4w6
should i buy	w13
buy $	w15
s the best	a-14b-13c-7d-5f-5g-8j-7k-18l-10w20
material	h-11j-4k-9o5w16
stock	d-7e-4f-4i-15w16
can i find	b-7d8f-5
venue for	a-8b-4e-13l-5q4u4w19
wedding $	b-11d-4e-13f-5i-15l-4r-5w19
we have a	b-10c4d-12e-6f-5g19h-9j4l-5o6p5q5r5t5v4w-10
lesson tomorrow	a9b-11c-12e11f-4w-9
or is	b-10c-9d15e-6f-4h-16j-5r-7w-13
is it a	b-11d-4e-6f-5j-5k-4r-4w-4
it a	b-10c5d-4e-8f-4g9i-4j-5r-4s4w-4
a day	a15b-8c-6e8h-5i-12k-4n-5w-5
a day off	a14b-9c-7e7h-5k-4n-6w-11
our class	a-8b21c-5e-7f-7g-4i-6l-6m6q5s5u6v4w-9
remind	a28c-6e-6g-6l-5o19s5t6u4v10w9
remind me	a28c-6e-6g-6l-5o19s5t6u4v10w9
me of	a14v5
me of the	a14v5
the date of	a13j-4k-4
date of	a13d-7h5j-4r19w-10
date of the	a10j-5
of our	a4b-8c20d-5e-4f-9h-10i19j-12k-8r-8s4w-18
the field	a16b9c4d-8e-8f7g-5k-4w-11
the field visit	a14b6c10d-7e-5f5g-5k-5w-8
field	a11b10c18d-12e-6f22h-7j-5l-4u-7v4w-9
field visit	a12b7c9d-8e-4f4w-6
open $	a5b5d9g13h-7l12w10
^ at	a17b-4c-5e-8k4w-6
^ at what	a12b-9e-7w-4
at what	a14b-9e-7w-7
at what hour	a12b-9e-7w-4
what hour	a14b-8e-7k4w-6
hour	a27d11e22f8k-5o4w-14
the afternoon session	a10c-10d-9e7f-13h-4w-7
afternoon session	a10c-10d-9e7f-13h-4w-7
i m not	a12b-4c-9d-5e-8f11g13i4j-8k-6l-12m-6n8o-4p6q12r11t-5v5w-18
m not	a12b-4c-9d-5e-8f11g13i4j-8k-6l-12m-6n8o-4p6q12r11t-5v5w-18
m not sure	a16c-5e-5f-5p10s5t4v-4w-7
not sure	a19c-5d-5e-5f-7m4p11r4s6t5u4w-6
^ schedule	a20d-6w-8
^ schedule for	a12d-7w-8
is the closing	a11b-4c-4e-4w-6
on wednesday	a12b-4c13e5h-5j-5w-11
^ what comes	a12e-8w-5
what comes	a12e-8w-5
what comes after	a12e-8w-5
comes	a13b-12c7e14f-6i12n-5w-12
comes after	a18c-12e-8w-5
comes after the	a12e-8w-5
after the coffee	c-9e11f-9w-5
the coffee	a4c-8d-4e10f-8s4
the coffee break	c-9e11f-9w-5
coffee break	c-9e11f-9w-5
when are	a6b-10e-5g-4h16i-6j7k-6w-15
are they	b-4c-11d22e-5g-12i-6j17l-5n10p-7q6r-13s10t8u10v10w15
^ today	a8d-7e-5f12w-8
^ today s	a10b-6c-8d-10e-10f10w-13
program	a23b-10c-8d-8e-6f-6p-4u-4v5w-11
^ could somebody	b4d8
could somebody	b4d8
front of the	b8e-5i11l-5w-9
the post	a-9b5e-8f9h-6i-7l-10w8
to the class	a-8b18d-8e6f-15g-4i-6k-9l7u5w-7
^ where should	a-10b17c-4d-7e-10f-10w-7
where should	a-10b17c-4d-7e-10f-10w-7
participants	b13d7e-4n-5o-4q-6r15w-5
gather	b15d-5f-4w-4
the study	a17b8d-9e-4f-7g-4h-7w-13
study	a20b14c-5e-8f-15g-9h-7i13k-8l12o-9w-21
s the address	a-4b18c-4g-9h-6k-13l-5w-8
the address	b24c5d-5e-6f-4g-4h-7j5k-8l-9n-6p6q-5r27s11t5v7
that i	b8c-10d-6e15f-10h21i10j12q12w-17
tell the	a-17b16c-13d-6e9h-8k-4l-5w-12
for the course	a11b11c-13d-19e-7f-19g8h-16n-11s4w-17
course i	b8e-4f21h-4l-4s5w-16
i mean	a-7b16c-4e-4f-7g4h13i-4l-4q5s6t5v5w-7
i mean $	a-7b10e-4f-8g-4h9l-6w-6
next to	a-4b7c-8d-6f-7i8l9w-6
next to the	a-9b8c-8d-6e-5f-7g-4i10k-5l-8w-4
lecture is	a7c15d-5e-9f-12g-4j-5l-7w-7
i think	a-9b7c-7d-7e-5f7g11i-7k-4l-5o-5s5u5
tell me the	b12c5
me the location	a-12b14s4
the location of	a-7b17c-6d-5e-5f-7g-5m4q4v5w-8
location of	a-7b17c-6d-5e-5f-7g-5m4q4v5w-8
the training hall	b9w-5
training hall	b9w-5
training hall $	b9w-5
lift	a-12b11d-8e-10f-20g-9h-14i14j-10k-11l-9w-19
which floor is	b9c-4j-4
floor is	a-8b14c-7j-4w-4
^ who was	c11e-4f-10i-4
who was	c11e-4f-10i-4
lady	a-6b-5c17e-4f-10j-4r-4w-12
lady who	a-6b-5c17e-4f-10j-4r-4w-12
gave	a4c16f14l23p-7q-4r-4v4w-8
gave the	c13f8i-8
gave the lecture	c13f8w-8
does mr	a-5b-5c21j-5l-6p-5q4w-11
does mr minh	a-5b-5c21j-5l-6p-5q4w-11
and what	a-5c16j-5o4p12r-7w-8
or a	b16c14d-11e-6f-6h-10j-4k-5n4o4q4t4v5w-17
module $	a-5b-8c14d-10f-5h-10l-4m-5w-8
^ i wish	c15d-5f13i9j-4k9n11o-4q29s6u6w-9
i wish	c15d-5f13i9j-4k9n11o-4q29s6u6w-9
i wish to	c15f13i9k10n-13q29s7u6w-8
wish	c15d-5f13i9j-4k9m-4n12o-5q29s7u6w-9
wish to	c14d-5f12g-4i8j-5k8m-4o-4q27s6u5w-10
more about	a-5c17f-5i-4q-14s4w-8
trainers	a-7c25d-4f4g-8i-9m4o4p-10q-12s6t4u5v4w-17
^ name	a-4b-7c11e-6f-5i-9w6
^ name of	a-4b-7c11e-6f-5w-6
in the morning	a9b-9c6d-5f-12g-6j-5m4n-5o-9q5t5u4v4w11
the morning	a10d-13e8f13g-4i-6k-4l-9n-4o8s-7
the morning session	b7c6e9f8g-4i-4m4n-4o-6p5r5s-4v4w-5
morning session	b7c6e9f8g-4i-4m4n-4o-6p5r5s-4v4w-5
morning session $	a-12b6c5d-5g-5i-8s-5w-21
^ are the	a-5b-11d11e-6f-9g14h-10i-7k-9v5w-17
are the	a-5b-11c22d16e5f-9g14h-4k-6m5p5u4v5w-7
going to	a5b-6c4d15e11h-4i-6j11m-6u4w8
going to be	a-9c-4d11e7j6w7
be shared	d10h-5v4w-6
shared	d11h-5i5j-4r9v4w-7
i was absent	d14h12p-4q-7s4w-10
was absent	d14h12p-4q-7s4w-10
the handout	d27e-5f-8h-13i-10k-5m5q7s7u6v6w-5
handout	b4d29e-5f-5g-5h-10i-12k-7m-4q4u4w-9
two $	b-16c-12d15e-8f-4g10h-5i-4p-4q5w11
^ link	d14g14h-6l-4v4
^ link to	b-4d10g13l-5
link to	b-4d16f-5g14i-11l-5w-4
link to the	b-4d16f-5g14i-11l-5w-4
to the course	d11e-8g-5l5
the powerpoint	a-4b-14c-5d19h-11j-10q4r-9w-9
powerpoint	a-4b-14c-5d19h-11j-10q4r-9w-9
used $	a-7b-9d14h-8i-6k-7p13q7r12s4w14
there a textbook	a-15b-8d21e-4f-9h-23k-16l-13p-9w-19
a textbook	a-15b-8d21e-4f-9h-23k-16l-13p-9w-19
textbook	a-4d23f-4h-5i-4k-10l-4m6n4s5u4v5w-13
print	a-9b-5d30f-7g-6h-11i-5j4l-5n9p8q5s9t9u9v9w-13
for this course	a-6c-8d13f-6h6k-5l-7u-7
^ unfortunately	a-7b-5c-5e18i-4w-5
^ unfortunately i	a-7b-5c-5e18i-4w-5
unfortunately	a-7b-5c-5e18i-4w-5
unfortunately i	a-7b-5c-5e18i-4w-5
unfortunately i have	a-7b-5c-5e18i-4w-5
duty	a-5b-8d-7e18f-4h-6i-4k9o4s4w11
duty at	b-5c-4d-6e11f-7h-6j-4k13n5p-4q6s6t4u4v6w-4
at the office	e14i-7
so i will	a-7e23w-22
i will miss	a-4e18w-14
will miss	d-8e12h-4w-9
will miss the	d-8e12h-4w-9
my motorbike	a5b23c5d-12f-10g-12h-15j-13q5r-6s8t8u6v4w12
motorbike	a5b24c5d-12f-10g-14h-16j-13q5r-6s9t8u6v5w13
broke	b-4e12w-6
broke down	b-4e12w-7
down	b-4d-6e19f5i14l13w-7
half	a18b-8c-7d-8e14f-6h-4i-5q4s4t4w-10
half an	a-4b-10e14i-6w-7
half an hour	a-4b-10e14i-6w-7
an hour	a-14b-10e22i-6l-5w-15
an hour late	a-4b-10e14i-6w-7
hour late	a-4b-10e14i-6w-7
hour late $	a-4b-10e14i-6w-7
my name $	b-10d-4e4f-4h-5l9o-4r17s4w-5
name $	a-8b-12c17e-4f-4h4j-4l19r19w-19
as absent	e11w-6
there on	a-6e12
on tuesday	a10b-4c11d-4e6f-6w-10
on tuesday $	a11b-4c9d-5f-9w-10
tuesday $	a11b-4c10d-5f-9w-11
^ boss	a-10b-5c-9e11f-5i-8w5
called	a-9b-4c15d-6e19l-5p-11r-8w-13
called me	b-4d-10e11f-4i-13w-4
^ i feel	e5u-5w14
i feel	e5u-5w14
feel	e4u-5v-4w20
and will	a-5e15f-4
will not	a-15e19f-9w-9
join today	a-10b-7c-8d-9e22f-9i-6k-4l-14w-14
today s class	a-16b-11c-5d-9e-5f9l-12w-20
s class $	a-10b-17c-4d6e5f10l8w-5
note	b-6d-9e21f-10g-7h-5j-5l-8r-7s4t4v4w-15
^ may	a-7b-6c6d8e12f-8h-8k13l7w-9
^ may i	a-7b-6c6d8e10f-8h-8k13l7
may i leave	a-4e12w-4
i leave the	a-9c5e19k-4s5u6v4
leave the	a-9c5d-4e24f-5k-6r4s6t4u7v5w-5
leave the class	a-9c5e19k-4s5u6v4
to pick	a22c5d-7g-5h-7l-5m4p4r5s7t8u8v8w-4
to pick up	a14d-7e4g-7h-7k-5l-7n-4s4t5u5v5w-4
pick up my	a10d-4h8w-8
up my	a10d-4h8w-8
son $	a-10d-4e10h-4l-5m4p13
can i fill	b-5e-5f9l-4w-4
i fill	b-4e-8f14g-7l-7q4s4t4u4v4w-8
i fill in	b-4e-8f14g-7l-7q4s4t4u4v4w-8
fill in	b-4e-8f14g-7l-7q4s4t4u4v4w-8
fill in the	b-4e-8f14g-7l-7q4s4t4u4v4w-8
the evaluation	a12b-5d-4f16g-9j-4k-4l-4w-10
the evaluation form	b-5d-4f16g-6k-4w-5
evaluation	a22d-4e4f33i4l-5q-5r-5s6t6u-8w-4
evaluation form	c6e-5f30h5i5s5t6u-6
was really	f11w-6
out of ten	a-7f11g-4w9
of ten	a-7f11g-4w9
of ten $	a-7f11g-4w9
ten $	a-8c-4e14f16
a comment	f11w-7
organised	a-9b-5c-9e-6f24g-5h6j4l-4m6r8s4v-7w-11
the trainer $	a-7b-6d-4f18o-6s5t4u5v5w-8
trainer $	c9d-5f14l-6o-8w-4
^ my opinion	f10w-4
the course is	a-9b12d-6e-9f-5g-6h-5i-8k-8l-7n19o-9p4q4r15s8t9u6v10
course is	a-7b14d-6e-8f20g-5h-6i-6k-11l-6n18o-7q7r15s7t8v9w-6
is good	b-19f8w15
too long $	a-4f17i-4w-12
long $	a-4f17i-4w-12
the japanese	a-5b-7c4d7e-10f10h-12l14m-11n-4w-8
all of	c-9d-10e13f10i-7k-7l7v5w-14
was hard	f10w-6
was hard to	f10w-6
i get in	g10
in the test	e-7f-12g14i-4l-9o-8w-11
retake	a-5g17j-7w-6
retake the	f-4g11l-4
^ open	a-7d13f-4g15i-4n-5p4r4w-17
^ open the	a-7d13f-4g15i-4n-5p4r4w-17
open the	a-7d17e-7f-6g18i-4k-5m-5n-4q4t5w-4
the assessment	a-5b-6d-6g19h-7l-4n-6o-5s4w-5
test for	a-7b-5d-6g18h-5l-5w-12
issued	a-5h20o5t5w-14
already $	b-4d10e10f-4h7l-5
lost my certificate	c4d-12h15w-12
my certificate can	c4d-12h15w-12
certificate can	c4d-12h15w-12
copy $	d23e-8f-4k-8l-4n4p7q7s7t6v7w-16
^ does the	a5e-6h10
the academy	b12h9w-14
certificate if	h10
certificate if i	h10
if i	a-7b-10c-5e17g8h15i-4j-5k13m5o-4s4w-6
if i missed	h9
i missed one	h9
missed one	h9
missed one day	d-4e-14h13w-4
one day	d-4e-14h13w-4
one day $	d-4e-14h13w-4
certificate of completion	h13w-4
of completion $	h13w-4
completion $	h13w-4
^ stray	i13w-5
^ stray dogs	i13w-5
stray	i14w-6
stray dogs	i13w-5
dogs	i10t5w12
children	a-5d-4e-5i20j-8k5q7r16s8t7v7w-4
anything	a7b-20c-9d6e-10h-6i7j-9n10q-9r14
anything $	b-4d-9f7i11j-4n9w-22
^ our street	i11w-8
our street	a-4i13w-12
under	e-8i14j-4l12r18w-15
every time	i10w-7
high	a-5c-4d-5f5h-8i12k-8l-5n6o7q6r5s6t6u-9v6w22
nearby	d-5i10k-4w5
^ somebody	i11k9u-8
dangerous	i18j-6w-21
electric	e-9i21j-4q4
cables	e-5i18j8s4w-9
hanging	e-6f-4i18j11q5s4w-7
speed	i10w-4
the school	c-12i24j-6o-4q4v4w-7
cars	b-5i10
too fast $	f9i8
fast $	f9i8
hours	a12c-4e-17f-6g-10h-9i20l-6w9
at the ward	b-6e-9f-6i20j-5k-5l-4w-18
the ward office	f-7i15k-4w-11
ward office	f-7i15k-4w-11
^ they	b13i23j-5p5u4v5w-9
the sidewalk	a-4b-5i19j-5w-17
sidewalk	a-4b-5i19j-5w-17
a month	i7j12w-9
month	a10b-7d-8e-6f-4g-9h-5i-4j10l8w11
^ people	a-6b-6c-4e-6i19w-17
people	a7b-12d-7f16i20k15l5w-7
trash	e-4i18q4s-4w-9
kindergarten	a-5c-4e-6h-5i12s-4w5
every evening	i15s-4w-19
evening $	a17b-8c-7d-9f-5i11k-4l-5s12w-19
to make	c-4e11f-8g-4i22k7m-7o-7p4s4u6v4w-6
to make a	c-4f-6g-4i21m-7o-5q-4u4w-7
make a	e-5f-8g-5i20l-4m-6o-5s5t5u6v5w10
make a complaint	f-4i14j-5w-7
a complaint	a-6c-7f-7h-8i23w-13
^ the traffic	e-9g-4i15j-4r5
the traffic light	e-6i13w-9
^ any progress	j7
any progress	j12
^ i sent	a-5d-5h-5j6n-4r14w-7
i sent in	d-4h-10j14q4s6v4
sent in	d-4h-10j14q4s6v4
in a	a-10b9d-6f-4g-6h-12i-7j8w14
i get the	b-13c-4d26e-8j10k12m5n-5o8q4s5u4v5w-12
get the	a-4b-8c-7d34e-6h9i-6j17k16n-6o17q-4s5u4v6w-16
the result	d-4g-4h-7j12q4s4u4v4w-5
anybody	a-7c10d-8e-5h-4i-13j13k13w-15
receive my	d-4h5i-5j9w-7
receive my report	d-4i-4j10w-4
^ track	e-5g-4j15l-4n-11r-6s5t-4u-10w19
track	e-5g-4j15l-4n-11r-6s5t-4u-10w19
my ticket	b-7g-13h-6i-7j23m-4r-12w-17
my ticket $	g-11j14r-7w-12
ticket $	b-6d-5g-12h-9j13r-8w8
is my case	j11r-4
my case	j21r-7w-8
my case closed	j10
case	b-7d-5f8j30r-4w-11
case closed	j10
closed	a-10b15g-5i21j27r4t5w-12
still open	l17o4w-11
^ put	a-4d-5e-5f-5k13l10
^ put me	a-4d-4k12l8
put me	a-4b-12c-4d-6k18l9
put me through	a-6b-13c-5k16l-8
me through	a-4b-11k17l-6p11
me through to	a-6b-13c-5k16l-8
through	b-13e14f-10i15k21p12q9s4w-10
through to	a-6b-13c-5k16l-8
through to an	k10
want to talk	c-6f-4k24q-4w-6
to talk	c-7f-5k29s5w-6
to talk to	k18q-4
machine	g-12k11w14
^ could i	a6b-4c6d-4e6f-7h-4k11l10m12o-4w-7
could i	a6b-4c6d-4e6f-7h-4k11l10m12o-4w-7
are bad	a-9b16h-10k9s4u-8v5w7
bad	a-5b12c-8d-8e-11f10h-11i5k8p15s4u-7v5w15
the team	f-5k17q-8s-8t18u6v5w-6
team	a-8b-7c-5d-4e14f-4g-4k25n-6o-5p5q-7s22t24u6v6w29
with me	a9b9c10e9h7i4j5k7l-5m16n-8o-8p-6q-5r-11s5u-11w25
with me $	a9b9c10e9h7i4j5k7l-5m16n-8o-8p-6q-5r-11s5u-11w25
contact the	c17f-10j6k23o-4p5s10t11u7v10w-6
manager	a-11b-7d-9e-9f-7g-9i4j-4k33l13m4p-5q4s8u6v5w6
i want a	h7k15w-13
want a	h8k11w-12
^ need	b8d7e-11h15k14r-4w-4
urgent	a-9d-6e15f-5h-6i-8k10l-4
to reach	a-4b10e-4g-4h-7i5k21m-5q7t6u7v6w10
reach	a-5b18e-5g-4i5k22l-4m-5q6t6u6v6w10
her $	a-5c11d-8e-5f-8h-5k16l-4m11w-4
^ how does	a-4b-9e8f-6g-7h-9l12p19v4w-16
this training	a10b-10c-6e-16f-6g-8h-7j-5l14o5p-7r-6t4v4w-7
^ i got	b-7c-4d-6g6h-4j-4l13w7
i got	b-7c-4d-6g6h-4j-4l13w7
i got an	l12w-9
got an	l12w-9
code doesn	e7l12w-4
code doesn t	e7l12w-4
doesn t work	d8e-12g-4i4l11
t work	d8e-12g-4i6l11
d like a	a-7b-5c-7d10e-9f-8g-5h-4i-6l13m6o-6p6q6s6t5u5v6w-6
like a	a-7b-5c-7d10e-9f-8g-5h-4i-6l13m6o-6p6q6s6t5u5v6w-6
^ sign	l17u-4w-13
^ sign me	l16u-4w-10
sign me	l16u-4w-10
sign me up	l16u-4w-10
me up	l12n-8o-5p-5t-9u-11w17
^ is registration	a-8d-4e-7l21o5q4w-12
is registration	a-8d-4e-7l21o5q4w-12
the december	a5b-6d-10e-4l12w-8
december class	a-11d-11e-7g-8l15w-7
can i register	b-5e-6i-6k-6l9w8
without	a4c4e8g-6i14j-8l5o15s4u-6v4w-9
trainee	a12i-4l18n-5r12s12w-5
here i	b-6e9f-12l10q7
added	a-5b-9d-6f-5k-5l12
added to	a-5b-9d-6f-5k-5l12
added to the	a-5b-9d-6f-5k-5l12
cau	b4l9
cau giay	b4l9
giay	b4l9
answer me	e-5k12l-7m14w-12
japanese please	c-5m13t4w-6
japanese please $	c-5m13t4w-6
^ can we	c-5d11h-4j-4m16n4u4v4w-7
can we	c-5d11h-4j-4m16n4u4v4w-7
in vietnamese	d19e-8h-7l-6m19s4t4v5w-18
in vietnamese $	d16e-6h-8l-6m11r-11v4w-17
^ set	m9
^ set language	m9
set	d10m10
set language	m9
set language to	m9
language to	m14
language to vietnamese	m8
do not	l-5n13r-6u-4
any more messages	n15
messages from	e-4n19o-7t-4w-5
messages from you	e-4n19o-7t-4w-5
from you	e-4n19o-7t-4w-5
reminders $	a-4j-4n14o14r-4w-6
you write	h-9m18n12w-13
^ i changed	a-4k-6n-5q15r11w-6
i changed	k-5n-5q16r12s4w-6
i changed my	o5q13v-5
changed my	o13q16s5t5w-4
changed my mind	o13q16s5t5w-4
my mind	o13q16s5t5w-4
like to get	o12q-10
to get the	c-4d11e-5h10k-4o11s4u6v6w-8
the reminders again	d-6g-5i-5o12q-8
reminders again	d-6h4j4n-9o26q-5r-4v4
reminders again $	d-4l-4o19q-6
stopped	d-11n-6o16q-4u-8v-9w4
them again	j4o21w-6
them again $	j4o21w-6
updates	a6c5n24o21t-5v-10w-10
once more $	a-4b13d7g-4i-4k-4n-8o14q-4r-6w-8
what is this	p20r-8w-9
is this	a-4b8c-4d-5e-7i-12l-7n4o6p19r-6s5t4u4v6
assistant	b-6c14f-4h-10i-4p14s15
for $	b-8p20r-13w-9
and not	b-4e10i-4j16k-6p12w-6
not good	a4c4e-12f-14g14k-6l-6m14p9w-9
explain	c-6k-6p23q-4w-8
explain how	b-4k-5m-4p22w-9
how to use	k-4p21
to use	c4d-4f-7j4m10o4p23t4
to use this	e-4k-8p23
commands	a-11b-6c-8d-8g-8h-7j-4k-9l-11p25w-14
commands $	a-7b-5c-7d-7g-6h-6k-9l-4p19w-7
what are you	a-11c-6j-6k-6r9t-4w-19
are you able	p14w-10
you able	p14w-10
you able to	p14w-10
with $	a-4e-6f-4h-5j-4k19n4p10q5s5t4v4
^ i pressed	b-6m9o6q11w-5
i pressed	b-6m9o6q11w-5
i pressed the	q15s4w-8
pressed	b-6m9o6q11w-5
pressed the	q15s4w-8
pressed the wrong	q15s4w-8
button	a-7b-13k-7m-7p22q5r-4s5
get me out	q13
me out	q13
me out of	q13
out of here	q9
of here	q9
of here $	q9
abort	q10
abort $	q10
^ stop this	q14
stop this form	q12
it in	a-5b12c-8e-12f7h11j10m-6n-8o-5q17w-4
^ i withdraw	h-4n-9r21v-4w-10
i withdraw	h-4n-9r21v-4w-10
withdraw	m-4n12o-9r9w-10
withdraw my	m-4n12o-9r9w-10
withdraw my consent	m-4n12o-9r9w-10
my consent	m-4n12o-9r9w-10
consent	m-4n12o-9r9w-10
delete my information	r9
my information	d-6g-5h-4r20w-8
my information $	d-4g-4h-5r16w-9
like a copy	d9w-5
of all	c16d-4f-6h-7k-6l-4m4p-5r21s4v5w-6
you hold	r12w-9
hold	a9d-5r9
^ erase my	r10w-4
erase my	a-4n-4r11w-4
erase my account	a-4n-4r11w-4
my account and	a-5f-5h-6i-5n-4r17w-8
account and	a-5f-5h-6i-5n-4r17w-8
everything in	a10h-4r6w-4
is my personal	j-6r10
kept	f5r13
recorded	d12e13g-11h-9j-11k-4l-10p-4r12w-8
under my	e-8l13r14w-11
under my name	d-5h-4j-5l-9r13w-4
and my	i10j9n-16r9w-7
how do you	b-5p-4s15w6
do you do	a-4i4p4r-8s13w-11
received	d14g-4h9j6t10v-14
^ thanks	f5n-5q-7s4t33u-6v-5w-10
saved	c4d11f-4g11h-5k-4q4r7s5t12w-6
^ i appreciate	f-4k-4o-4p-5q-8t15v-11
i appreciate	f-5j-4o-4p-4q-8t19u-4v-8w-6
appreciate	a14d-4f-6q-5t25v-8w-6
cheers mate	t15v-4w-12
cheers mate $	t15v-4w-12
mate	b-6d-7k-4l-4t17w10
mate $	b-6d-7k-4l-4t17w10
^ right	d4f-5k4n-6q5r27t4u30v-6w-6
that s not	t-6u-11v17w-12
s not	e-4k-4q10t-5u-10v17w-14
^ my dog	e-6i-11w16
my dog	a4b-4c5d4e-6f-4g-8h-4i-4k5l-6n-11o-11p-6q5s6t5v5w25
dog	b-6e-9f-7g-10h-6i18l-8n-12o-12p-7r-5s4v4w4
eat	b-17d-8f-5h-5i-8w21
^ what a	a-6o4s-7w15
what a	a-6o4s-7w15
red	i16m-4n-4q-4s4w19
sing	b-8e-5f-7g5i14j4m-4q4v4
for three	a-6e6f-5h-5i5l-8o-10v-5w7
^ my grandson	e-5g-5o17r-7w7
my grandson	e-5g-5o17r-7w7
grandson	a-9b16e-8f-9i-4l-7o19r-4t4v5w5
my daughter is	b18e12l-9w-8
daughter is	b18e12l-9w-8
getting	d8j-6n18q5r-7u-7w15
spring	d-8e-9g-5i-8l-7m-5p6s9t6w31
^ i miss	a5c5e-5h-7n-8o11r-4s4u-5v-5w15
the world	a-15b-4c-10e-4i-4w11
world	a-15b-4c-10e-4i-4w11
life	a-4b-5i-4u-4w18
is angry	a-9e-6h-4i-7j-4m-6r-4w14
angry	a-9e-6h-4i-7j-4m-6r-4w14
i m on	a-10b9c-7e14f-7l-6o-9t-5v-7w11
m on	a-10b9c-7e14f-7l-6o-9t-5v-7w11
on a	e-6i-13w16
so no	a-5b-4e11n-5w-6
dinner	a-8e-5i-4k4w24
story	c-7i-6p-4w19
story $	c-7p-5w17
year	a-5b-6c-4e7f20h-8j-6l-8p-13w30
year $	c-4f-5g-4j-4p-10w28
is too	a-5b-5c4d15e-9f16g-4h-6i-6k7l-5m4n-8o8q5r-11s8t4u-14v6w14
which one is	a6b12c-5d-5h-5w-6
one is	a7b18c-5d-5h-5k-4m-4w-10
the moon	b-6w11
moon	a-12b-6w13
^ i ve	a-6b-7e22f13h-4k13n7r11s7
i ve	a-6e22f13h-4k13l-4n7r11s7
a headache	c-9i-10l-4m6s5w19
headache	c-9i-10l-4m6s5w19
noise	a-6g-5h-4i23j16w-16
^ the exchange	f-4w7
the exchange	f-4w7
the exchange rate	f-4w7
yen	a-17b-10c-8d-7g-21i-4j-8n4t4u4v4w28
dropped	e11g10i-9l-4s-13w-7
^ need a	b11d-4e-10h15k-4v4w-8
a baby	a-15d-7e11h-10i-5k-6n-5w-4
baby	a-7e12w5
makes	e-10i-4k4p-5r-5t4w21
what s your	a-8b-7c-6g-6j-7k-4l-6p-7r-14w20
s your	a-8b-7c-6g-6j-7k-4l-6p-7r-14w20
colour	a-4b-4g-4w6
time is the	w14
league	a-7i-4w18
final $	a-11w12
a ticket	d-8e-5k-4l-5o-4w16
a ticket for	d-8w12
ticket for	d-8w12
ticket for the	d-8w12
^ is a	a-4h7i-5k-6w7
coming	b-11c23d-6e14h-7i6j-4r-4w6
^ cheap	w10
cheap	a-8b-19d-7e-6l-5p4v4w23
hotel	a-8b17e-10f-5g-5h-7i-9w6
do son	a-6c-4e-4f-4g-7i-6k6q7r7s6t7u4v7w21
the restaurant	d-5f-4m-4w13
awful	f-23i9m-4p4q4s4u4v4w24
wants	a9b-8c-9d-15e12f-10h9i-6j-6l-7n-4r-12s4v4
be a	b5e27f-7i-9m4o5w-5
amazon	b-7e-5g-5r-4w12
package	a-7b-6g-10h-6i-4j-6r-6w19
delayed	c-4e14k-5l-10q5s4t5u-7w15
delayed $	e-10f6h-5l-8n6o7q9s8t9u-5v4w29
^ how much	a-4e-4i-4j-6s4w17
how much	j-4s-7t4w19
how much is	a-4j-4s4w15
much is	a-4j-4s4w15
fee	a-4b-19d-4e-6g-18i21j-12k-6l9q5v4w12
a train	a-7b-10d-6k-12w18
^ from	b11c-10d-5e-7f-4g-5i-8m19n13p5q-5s5t8v6w11
sapa	b-4e-7g-4i-5l-4n-4o-5p6r5s10t10u10v10w24
leave $	e-9i-5j-4o4p5q-7s6t6v5w23
wifi	a-10c-4e-5g-14h-4i-13j-4r-6w15
password	a-13b-7c-5d6e-5f-4j-11s5w17
cafe	a-4b-4e-4i-4w14
how to register	b-7e-5f-4l7r5w8
to register	b-7c-4e-7f-5l22n4t4v4
marriage	g4l-4w14
with a	d10h14i-5j-6k8l-5s5v4w-4
to remember	a11e-9f-5q-5r19w8
remember	a17b-5e-9f-4r21s5w10
^ three	a-7b-4c-5d-6e-6f20i-8l7p4q5u-5w16
phu	a-8i11u-9w13
lottery	a-4e-6g-4i-12p-6w23
message	m-10n21o13q-9r-6v-5w4
my company	e-11f-6i-8w11
company	a4e-9g4l-4u-4w23
gives	c8d-4h9i9w-6
tet	b-8d-8e-5l-7w19
^ best	e-6i-4l-4w18
doctor	a-10b-4c7d-4e16h-4i-11l-6p5u-5w13
strict	i-6w12
strict $	i-5w12
youtube	c-4g7h4j4k5l6n-11o-7p4w35
to write	a-9f11i-8j-4k-4l-7p-10w7
the pass	a-5b-4c-4g8j-5
the pass mark	a-5b-4c-4g8j-5
pass mark	a-5b-4c-4g8j-5
ielts	a-4g-12h-10m-7w21
born	b-9d-5f-7w20
born $	b-9d-5f-7w20
^ the teacher	c-7d12e-11f4h-4i-10q5s4
the teacher	a-11b-6d19e-11f13g-7h-5i-6j-5k-6o-4s5u4
teacher in	d-9e-5f-8q4s4v4w12
in that	d-9e-6f-11i-4q4s4v4w13
is so	d-12e-4f-14g-4i-10j-4p4q5s5u4v5w18
^ data	n-8r12u-5w4
the timetable for	a15c-4d-4w-9
timetable for	a20c-4d-6e-4w-13
when is our	a11w-8
our next	a13
on thursday afternoon	a-7b13c-21d-4e15f-7l-5o-8r-8
october $	a13e-4g-6h-5j7k-5l-9r4
in this course	a10c14f11h-4j4l-7o4p-4w-8
^ which day	a15b-7c-12d-4f-4g-5h-5w-5
which day	a17b-7c-12d-4f-4g-4h-5j-6w-7
field visit $	a10b8c10f-6w-6
when does the	a17b-4g8h-6n-4w-13
is there anything	a-6b-13c-8e-6i-4w13
there anything	a-6b-13c-8e-6i-4w13
there anything on	a-15b-19c-13d-5e-7h-4i-7j-4k-4p-5w15
anything on	b-21c-6d-11e-10w13
on this	a10b-8c-9e-5f7i-8j-4
the lunch	a11g-5w-6
the lunch break	a11g-5w-6
lunch break $	a11g-5w-6
break $	a32f18g-10i-4j4m5s8v-5w-12
the start	a18b-7c-4d-6e7f-4g-8h-4q11v5w-5
the start time	a12g-4
start time	a12g-4
the address of	a-12b27c-5d-5f-6j-7m7o5q6s7t7v7
i m at	b4e16i-6w-15
m at	b4e16i-6w-15
m at the	b4e16i-6w-15
floor is the	a-9b11c-6w-4
^ are we	a19b7c-6e-12f-9i-9o-4w-21
the same	a6b27c-10d-4f17h-5i-10l-4m7q10r-5t7v9w16
same	a5b28c-10d-4f19h-5i-9m7q10r-4t7v9w15
as yesterday	a-9b18c-10d-5e-18f-10g-4i-6o-12w-24
as yesterday $	a-9b18c-10d-5e-18f-10g-4i-6o-12w-24
bus goes	b8
bus goes to	b8
goes	b6c-5i19k-4m-4q4s-5v4
goes to	b7c-5i-7m-4q4s-4u4v5w9
goes to the	b8
the place	a-5b24d-9g-12s4v5w-6
where the	a-10b18d-18e-9f-18g-5h-5k-6l-15q4r4v4
t find the	b15d-11e-4w-9
a map	a-4b20d-13q5s4u6v6w-8
administrative	a11c9d-4f-4l8v4
administrative reform	a11c9d-4f-4l8v4
reform	a11c9d-4f-4l8v4
who will be	a-14b-5c20e-10i-4w-15
talk on	a-14b-13c18e-10w-10
on papi	a-5e-4f12i-5w-9
can you tell	a5c17d-5f-12k-4p-4w-16
something	d12e15f22h-5i7j4k4l-4m4u-8w19
s background	a-8b-6c18f-6j-5w-17
s background $	a-8b-6c18f-6j-5w-17
background	c17
background $	a-8b-6c18f-6j-5w-17
we have on	a-5b-6c15e-5k4w-6
have on	a-5b-6c15e-5k4w-6
on wednesday $	a8b-4c12e7h-4j-7s4t4v4w-12
wednesday $	a10b-4c12e8f-4j-7t5v5w-11
get the slides	d8
the slides from	b-5c-8d18e-4f-9o-4w-7
slides from	b-5c-8d18e-4f-9o-4w-7
slides from yesterday	b-5d10f-7g-4o-5w-6
from yesterday	d5n-10o10
from yesterday $	d5n-10o10
^ please send	b6d12f-6n-21o10r6
please send	b6d18e-7f-5n-27o12r6
send the	a5b-6d16h5l-4o9p4r-4s5
the course materials	a-4b-4d14f-9n-6o-7r-4
course materials	a-4b-4d14f-9n-6o-7r-4
materials	b-5d30f-5i-7m-13o-6r-13w-7
deleted	c4d10e-5f-4h-4j-14n-13o-19q-10r18u-9v-6w14
the textbook	d19g-4i-4m5s5v5w-11
^ have	a-5c-9d10e12f7h-12i-12j13k20l-6m-9n-5q12r-10s11u-10v-7w15
^ have the	a-4c-4d11i-6k15l-7p4q7r-9s5t4v6w-8
the lecture notes	d13
lecture notes	d13
for session	d14w-9
come to	a-10b18d-5e13f-5h-5j8l-7
come to class	a-4b9d-4e5f-6h-4l-5w-6
to class	a10b4d-6e19f-9h-6i-8j-5l-10w-12
class tomorrow	a16d-8e7f-10w-13
ill $	e18i13j-4w-11
minutes late $	e21w-20
in for	a-9b-13d-8e20f-18g-6l-9w-14
for today	b16d12l-6w-9
for today s	a-15b-14d-6e9l-8w-16
training this	e11
training this afternoon	e11
scan	b-7d-11e31g-9h-8l-5m5p-5s4t4u4w-4
scan the	b-7d-6e22f-8g-5h-7r4s6v4w-14
the attendance	d-9e17g-8h-6m4p-6s5t4
^ please mark	e13
please mark	e16w-5
please mark me	e15
me as	e9
^ was	a13d-5e19f-13g14i-7j14k4u-7w-8
marked	b-4c4e28g9i-6j4l-7p5s4w-19
present yesterday	d-6e17f-5j-4k4r5s4w-5
present yesterday $	d-6e17f-5j-4k4r5s4w-5
i ve just	b-4e11w-8
ve just	b-4e11w-8
just arrived	a-8b-16e26f-8h-4l-13w-20
just arrived at	a-10b-25e22f-9h-5l-13w-17
at the training	a-11b19f7g-10h-13i-13j-5k-10l-7p4q4v4w-18
record	b-4h-15i-10m4p4q6r5s6w19
like to give	c-11d-4f15g-6i-4l-5o-6w-6
feedback	b-7c-9e6f39i-11j-8o-4q-5s6t7u-5v5w-10
feedback on	a-7b-6e-6f20h-4k4l-6p6t5u4v5w-6
this morning s	d-7e-10f12w-9
morning s	d-7e-10f12w-9
the lecture was	d-9f23w-16
lecture was	a-6b-4d-5f16i-4p4q5r5s-6t-4u-9w-7
i couldn	c-4d10e7f12g12k-7q-4r4s4v-5
i couldn t	c-4d10e7f12g12k-7q-4r4s4v-5
couldn	c-4d10e7f14g12k-7q-4r4s4v-5
couldn t	c-4d10e7f14g12k-7q-4r4s4v-5
leave a comment	f8
a comment about	f8
comment about	f8
s workshop $	a-8b-8c-6d-5e11f10g-8o-8s4t5
^ the course	a-7e-6i-5k-4n22o-7p7q5r16s9t11u8v11
the course was	a-4d-5e-9f23k-4w-16
course was	a-4d-5e-9f23k-4w-16
needed	a-4j-4l13p-5q14r-7t4v-4w-10
practice $	b9f10
really enjoyed	a-6d-4e-6f17s5v-5w-17
enjoyed	d-5e-4f19s4t-14
on digital	c10f14w-6
very well	f18o-4r4w-15
can i retake	a-6g15j-8w-7
i retake	a-6g15j-8w-7
i retake the	g9
out yet	a12d-13g8h-8j-5w-19
out yet $	a12d-13g8h-8j-5w-19
is misspelled	h9
misspelled	h9
i download my	d-4h10l-6r9
download my	h11l-5q4r19s4w-8
my certificate of	s4w11
a certificate if	h9
proof that	c-8d-5f-9h14
proof that i	c-8d-5f-9h14
that i completed	h14
i completed	a-5d-4h17
completed	a-5d-4h17
outside	a5b23d4e-6h4i23k4m-4p-7s4t-5v-8w-8
outside my	i10w-4
outside my house	i8
^ there s	b-9e-8f-7i12k-5w8
there s	a15b-13d-7e-9f-8i14k-6p4w8
there s a	a12b-9e-5i8j-6k-4l-4p4w8
s a	a13b-8e-5i10j-8k10l-4p4w7
s a huge	i13w-13
on our	a-4f-6i14w-11
do something	e-4i12w-11
do something $	e-4i12w-11
something $	e-5h4i14u-8w16
every time it	i8
time it	i8
time it rains	i8
^ the clerk	e-4i13w-9
the clerk	e-4i13w-9
clerk	e-5i13w-9
clerk at	e-5f-5i11w-9
clerk at the	e-5f-5i11w-9
rude to me	e-5f-5i9k-4w-6
suggest	b8c-9d-4f23h4i20j8k4l-4m5o-6p6s11t5v-4w-8
in the park	b-7c-4e-7f-6h-6i11j-4l-9n-6w6
the park	b-6c-4d-4e-6f-5h-5i19j-5l-8n-5q4
the park $	b-7c-4e-7f-6h-6i10j-4l-9n-6w6
we have to	a-7b5c-4h-5i8
have to walk	i8
in the road	f-4i11w-5
the road	a-4e9f-7g-4i21j6
the road $	i14
road $	c-5f-7h-7i21j-7o-5w10
water has	i8w-5
water has been	i8w-5
for three days	a-8b-4e11f-4h-4i23l-4w-22
three days	a4c-13d-9e12f-11j-11l-7m4n-4p4q-4r4s-4v-7w7
three days $	a11c-14d-13e5f-11i17l-9w-21
^ a tree	b-4i12w-6
across the	i11w-4
is there any	b-9c-7f-6g-5h7i-5j16k-7l-9p-6s-9t4v5w-7
there any	a16b-7c-8d10e-5h11i-10j20l-10m7o4q7r4s-7t8u7v9w-8
any news on	h-4i-15j17w-11
news on	a-7b-5h-4i-15j16w7
news on my	h-4i-15j17w-11
check the	j11
the status of	j11
a pothole	i5j10w-10
had a	c4e-4i-9j8w12
reply to	j15
reply to my	j15
to the city	e-4g-8h-4i7j9k-4u4
speak to a	k9
a member	k18n4p-9s4v5w-10
a member of	k18n4p-9s4v5w-10
member of	k18n4p-9s4v5w-10
connect	k14l-4n-4o-5
connect me	k14l-4n-4o-5
connect me with	k20n-6u-4w-14
a bot	f-5j4k20q-4w-15
the office $	b-5e9f-5g-4h-6k17l-5s4t4w-8
from the organising	b-4c-5d-4e-5i-5k17q4v4w-8
the organising	b-6c-4d-5e-6i-6k20q4v4w-10
the organising team	b-4c-5d-4e-5i-5k17q4v4w-8
organising	b-6c-4d-5e-6i-6k20q4v4w-10
organising team	b-4c-5d-4e-5i-5k17q4v4w-8
call me $	k13n-10o-4r-11u-16w-10
an agent	k15q-7w-12
agent	k23w-16
ring	a-9b-5d-6e-9h4i4k22l-8m4o-9p4s6t6u6v6w-7
me in the	a-4e-7l12r10w-7
the programme $	a10c-5f9g-4h10j-5l12p-4r-11w-9
to register $	a-4b-12c-5f5j-4l21q4u5v5w-12
^ my office	e-6g-7h10j-4l7m-4r10w-9
me for	b-7e-7i13l12n-4v4w-4
do i enrol	e-7f-11l9
i enrol	e-7f-11l9
t been	a-5b-4e-4f-5i12l7w-8
register me	a-4b-6e-7f-4l17s4w-7
do you speak	m10w-8
change the	c-4d-5f-6g-8i-7l-7m17o-7p6r-5s6t5u6v7w10
change the language	c-4d-4f-5g-5i-5l-5m20o-7p5r-6s6t4u6v6w-7
the language	b-9d-5g-10l-5m29p6r-5s4u6v7w-8
^ please write	m8n-4o-7t5u4v5w14
please write	m8n-4o-7t5u4v5w14
english from	m18n-4o-7u4
from now	e-4m15n-4o-5w-6
from now on	e-4m15n-4o-5w-6
now on	e-4m15n-4o-5w-6
the messages	c-6k-7l-7m15n-7o14s7t4u4v5
t want any	n10q-4
want any	n10q-4
want any more	n10q-4
^ please unsubscribe	n11o-5
please unsubscribe	n11o-5
please unsubscribe me	n11o-5
unsubscribe me	n15o-7t4
unsubscribe me $	n11o-5
please turn	n10o6
turn them	a-5e-5f-5n9o20r-5w-10
turn them off	n9o-20
to receive messages	n4o8
receive messages	n4o8
subscribe	n-6o11
subscribe me	n-6o11
subscribe me again	n-6o11
sending me reminders	n8o11
me reminders	n12o17r-5
me reminders again	b-4d-4n-11o20r-4
use this $	p12
how this	a-5p21w-5
how this works	c4p13
this works	c4p13
this works $	c4p13
mind forget	q10
mind forget it	q10
forget it $	q10
go back	b-6m7o-4q16
go back to	b-5m8q11w-4
back to	a18b-5f-5h4k-7m17p-10q31t-4u6v7w-4
back to the	q15u5v4
^ let s	q15u-7w10
let s	f-5g-6q18u10w9
the data	a-5d-4g-6o-6p4r15s5u4v4
number from	n-4o-5r16s4
number from your	n-4o-5r16s4
requesting	a-5e6h9r12
profile	c-6k5l-7n-5o5p-6q10r34s11t8u5v11w-13
profile $	c-6k5l-7n-5o5p-6q10r34s11t8u5v11w-13
do you keep	a-5c5d-8e4f-5g-7i4j4l-5n-10o-7p5q5r26s6t5u5v6w-12
chat history	d-5h-4r17w-15
you have $	d8p-4r6w-4
have $	b-4c-12d11e-11f-5g18h-18j-7p-4r7w-5
^ thanks that	f-4q-4t16u-5v-6w-7
thanks that	f-4q-4t16u-5v-6w-7
that was	b-4c-7e-8f13i-5l6t12w-15
that was helpful	t10
was helpful	t10
helpful	f9t17w-4
helpful $	f10r-5t18v-5
^ much	t17u-4w-13
^ much appreciated	t17u-4w-13
much appreciated	t18
much appreciated $	t18
appreciated	t18
appreciated $	t18
sounds	u21w-9
sounds good	u21w-9
sounds good $	u21w-9
good $	i-7m12u20
^ no that	u-5v14
no that	u-5v14
no that s	v9
i d rather	f-5k16m-4n9o-5v11w-7
d rather	f-5k16m-4n9o-5v11w-7
d rather not	f-4n9o-5v11
rather not	f-4n9o-5v11
^ what should	a-8b-14d16e-14f-9h9k-6l-10p6r-9s4w12
for lunch	a-5b-7d-12e-9h-6i-10p-4r-4w18
^ my cat	w9
my cat	w9
four	a6b-5c-6e-8f9l-4o-4w18
you have a	d11f-4h-6l-5m-5o4q4r-15w8
is the capital	w10
^ write me	w8
write me	w8
write me a	w8
poem about autumn	w8
about autumn	w8
about autumn $	w8
autumn	c-5e-10l-5m-4n4o6p6q7r5s7t7u6v7w27
autumn $	i-6w13
is gold	b-4w9
^ i couldn	c-5d-5e5f11g14k-7q-5v-4w6
t sleep	e-5f-5i4w10
^ my wife	a-14d-4e7h-4i-5k4s6t4w10
my wife	a-14d-4e7h-4i-5k4s6t4w10
wife	a-14d-4e7h-4i-5k4s6t4w10
six	a8b-6e-4g-9j-8k-4w9
^ should	w7
^ should i	w7
bitcoin	i-6w15
bored	c4w11
bored $	c4w11
^ our neighbours	i-5w15
our neighbours	i-5w15
dream	d-4h-4m-5r-4w13
small	d-5f18i-6w5
village	a-4i5w4
screen	c-7d11h-4l4r-4v4w19
^ we	b-7d-8e15f6g-5h-4i7k-5l-4o-8p5q4r7u4v4w19
we had	f7i-11w10
the football	a-19h-4i-4j-5w19
match	a-15d-7j-7w19
much is a	w6
to tokyo	a-8w10
pizza	b-4e-7f4k6p6q6t6v4w20
place in	b-5c-11d-5e-10f-4h-5j5l18m-8o4p5q6s7t5u5v7w-5
town	b10c-5e-5h-4i6j-4q5s4t4v6w-4
town $	b-11d-4e-5i7l-4
my parcel	b-7e-10g-4h-4i-5r-8w17
parcel	b-7e-12g-5h-5i-9j-4l-5r-8w21
hasn	e-6h13i10
hasn t	e-6h13i10
has a	a-5d-7e5h15i-6j-7k-5o5q4s6u-4w15
maths	e-9g-4p-12w21
^ who sings	s-6w10
who sings	s-6w10
sings	s-6w10
this song	p-4q-6w11
this song $	p-4q-6w11
song	q-6t-8w15
song $	f-8q-5t-7w18
does the next	a7e-4g-7h-6
booking	a11b-8d-5e-12r-4w-4
da nang $	w9
nang $	w9
i register my	b-5l-10w16
register my	b-4c5i-7l-5m-6s5t4v4w18
my motorbike $	a7b21c4e-7f-5g-4h-4j-4l-4r-5s5t4u4
motorbike $	a7b21c4e-7f-5g-4h-4j-4l-4r-5s5t4u4
the cinema	a-11b-8c-4d-4e-7i-18j-6l-5w14
was late	e-5w16
photos	h-4i-5o4r-16s5u-5v-4w27
into	b11f-4i21j4k13l21m9r16
korean	b-13d-5f-4m-4w13
korean $	b-13d-5f-4m-4w13
what are the	a-10b-7c14d-12e-6f-8h-7i-11j-10l-5m4q4r-8v4
the opening	a9b10c11d-5h-6r-6w-8
opening	a13b13c14g-4j-4r-4w8
opening hours	i-5w14
hours of	a12c-8d-8e-4f-6g-5i-10l-4
hours of the	a4c-5d-8f-9i-13l-6w7
the supermarket	a-11b-6c-6d-5e-5g-9h-5i-5j-5p-4w18
supermarket	a-11b-6c-6d-5e-5g-9h-5i-5j-5p-4w18
my son s	a-6i-5n12r-4
s teacher	a-4b-17c10j-5
teacher is	e-4f11
is very	e-4f11i-10
the election	c-6e-4g-7i-6j-4w11
the election $	c-6e-4g-7i-6j-4w11
election	c-6w11
election $	c-6w11
^ rate	a-9b-8d-4e-6f19l-6
went	f-8i-7w11
well $	a20b-12f20h-5k5n-5r8s6t4u-11v4w17
at work	a-17e7f14i-7k-5
this month	a7d-8i-4w10
this month $	a7d-8i-4w10
month $	a12d-12e-7f-6g-6i-12j9l-6
let me know	a12w-8
me know	a12w-8
me know the	a10w-7
s the next	a8b-6c12g-5j-9k-13l-10s-6
about $	a14b-4c-7g-4i-7j6w-13
how many days	a13e-13f-4g-9h-12w-8
many days	a13e-13f-4g-9h-12w-8
last $	a25b-13e-15f-6g-12h-10w-23
do we break	a14g-7h-10w-17
we break	a14g-7h-10w-17
the agenda	a26b-4c-8d-10e-7k-5m5q4s9t5u6v7w-4
lesson $	a9d-7e10f-6l-4w-7
when is the	b-4d-4g4h-6j-8w8
par	a15c13d14e5o5u-5w-6
par index	a15c13d14e5o5u-5w-6
index	a15c13d14e5o5u-5w-6
scheduled	a27b-5c-5d-6g-10j-5w-22
week or	a12b-12c-13d-8e-7f-7h-4i-4l-5w-9
are we off	a10b-8
we off	a10b-8
we off on	a9b-8
off on	b-8e9h-4w-9
^ dear sir	a6c-4i-4s14
dear sir	a6c-4i-4s14
i am a	a11e-4l-4r-4s8w-6
am a	a11e-4l-4r-4s8w-6
a trainee	a14e-5l-4n-4r14s12w-7
health	a9b-9e-9g-5i21j-7p5q4r-4u5v5w-9
schedule $	a5w14
next month	a6e-5f-7i-9j-4l10w-6
learn	a22b-11c17d-11f-5h6j7k-6n-6q-4s6t4u4v6w18
which day is	a13c-6g-4
day is	a10b-7d-4e-10g-4
day is the	a14b-4c-6d-4g-5w-5
is the final	a5b-11c-4d-6f-13j-12w15
i be	a10b-23c-7d-7f-6h-5k-4l10w-14
be there	d-5e24f-4h-4i-4j4l-6w-9
^ do i	a13b14c-4d15e-9f-4h10l12o-4t6v6
what time we	a15s-8w-5
time we	a15s-8w-5
the kagawa	b-8c15e-6f14h-7i-7j-11k-15l-5m4q4s4u4v4w-6
kagawa	a23b-5c18d-13f11h6i-10j-6k-16l19m8r16w-4
been fixed	a8j8
been fixed $	a8j8
fixed	b-13d-9g-5h-12i-7j20l-8
fixed $	a8b-13d-9h-10j8l-8w11
tmrw	a17b7e-7f-14l-5
session moved	a11b-6f-4g-5w-6
session moved $	a11b-6f-4g-5w-6
moved $	a11b-6f-4g-5w-6
teacher $	a11b-19d-6e-4f-7g-8i-8j-7r-5w-8
finish the	a10e-4f-7g18h-12i4s5u6w-5
^ please tell	a20e-14f14h4j4k-7m4n-6r-6s5u-6v5w-16
please tell	a-5b-7c-9d-5e14f7h4j4k-8m4n-6r-6s5u-6v5w-23
schedule of	a6e-13k-6n-6p-5r-7u-9w11
or afternoon	a16b-10c-10e-9f-12w-6
today i	a4d-4e12f-4i-4l-8n-4o10q4t4u5v5w-8
need to pick	a18b-5d-7e-10f-4g-7h-11k-4l-4t4u4v4w-9
my kids	a9e-10h-10
my kids $	a10e-8g-5h-9i-10t4u4v4
kids	a14b-4d-4e-8h-7i23j-4p4w6
kids $	a9d-4e-10g-7h-10i12
me everything	a11r4w-4
^ next	a17c-9j-5r-4v-4w-4
next one	a11v-6
next one $	a11v-6
^ when s	a18
when s	a18
s our	a12w-10
meeting $	a12b-15d-5e19f-5k-4l-10w-10
do i go	b26e-9f-5g-5i4j-4k4m12t7v4w-14
go tomorrow	a-4b23c-9d-4e-14f-6g-6r5t6w-15
from the station	b16i-4w-10
the station	b14f-4i6w-4
the station $	b14f-4i6w-4
excuse	b7e16f-4g-6o-4w-5
excuse me	b6e13f-5g-7w-6
r	a12b11j-4m-4w-4
r we	a12b11j-4m-4w-4
we meeting	a-10b23c-10e-9f-10i-6w-12
send me a	a-5b16d-10h-11k-7m-5n-13o-5r5
a map of	b13k-5w-6
map of	a-4b17d-8i-4k-5o-4w-7
map of the	a-4b17d-8i-4k-5o-4w-7
the building	b25c-7f-5i-10j-5n4s4u5w-20
the building $	b22c-9i-11j-7k-4u4w-20
i know the	a6b7c6d-8e-4k-7
^ room	a-5b14e-13f5i-5
^ room number	a-4b13e-9f-7w-4
room number	a-5b18d-4e-8f-7k-9w-12
the bus for	b12d-12f-7w-7
bus for	b12d-12f-7w-7
bus for the	b12d-12f-7w-7
for the field	a4b10f-8w-6
the field trip	a4b9c-13d-5e-9f4h-8i-5l-6w-20
field trip	a4b9c-13d-5e-9f4h-8i-5l-6w-20
^ how far	i-5j8w5
how far	i-6j9w4
how far is	i-5j8
far	a-14b6d-5e8g-6i-8j21q5r-9s5t5u4v5w6
far is	i-5j8
far is the	b18j-4w-15
is the venue	b15j-4w-9
the venue from	b18w-17
venue from	b18w-17
the hotel	a-9b17d-4e-10f-6g-5h-7i-10
the hotel $	a-18b19c-5d-5e-13g-14h-14i-11j-8
hotel $	a-18b19c-5d-5e-13g-14h-14i-11j-8
please send me	b8d4e-6n-4p-4q-4r8
google	b17d-6r-4w-9
place $	a-4b21f-7i-4l-6w17
i come	a-14b20e14g-4h-6j-4s5t4w-8
come on	a18b9d-4e7g-4h-6j-6s4t5v-6w-10
who s the	b-6c22d-8f-8h-6l-7m-7w-19
tell me about	a10b-4c16f-11h-4w-10
me about	a14c18f-10n7w-9
me about the	a-15b-4c14f-12h-5
about the speaker	a-7c16d-4f-12g-5r-4w-5
the speaker $	a-7b4c28d-6f7g-11h6j6k-4l-6n5o-10p7r-5s10t10u10v10w-8
speaker $	a-7c19i-5l-9m-7o-7q-5r-5s4t4
government $	a-5c21e-8f-4w-10
for the next	a-7c22d24e-11f28g-9i-5j5k-5l10n-6p9q-4r-6s13t4u6v11w-9
huyen teach	a13b13d-4e-4g-6j-4u-4w-16
huyen teach $	a17b-7c9d-7g-5h-4j-4w-15
teach	a9b15c8e-5g-4i5k-5l-7p9w5
teach $	a17b-7c9d-7g-5h-4j-4w-15
to do	a-10b-9c-7e-5g9h17k-6l-6n4o-4p10q13t4u4v5w7
i did	a-8d12e14f7g-4h-5n-6q-6s4v-6w-11
could you share	b7c-6d11q4
u	a15b8d-5g-8h-6k-6p4r-7s4t16w-9
the recording	a-7d11w-10
the last	a7b-4c-4d13e4f5g11h-5s4w-9
^ send	a6b13c-6d16e-10f12g-5h-4n-7o12w-13
^ send me	b-10d24e-6f-8k-4n-17o18r-5u-8v7w-11
files	a-5b-9d18f-11h-6n-4o-6r-10s4v6w-9
of today $	a-12b-5d9e-8f16g-5m5n-5o-6p5q5r-7s6t5v6w-11
^ materials	d11i-8w10
materials $	b-4d22r-9w-17
can t make	b-4e11w-6
15	e21w-17
cannot attend	b-4e8
afternoon session $	a4b8c-9d-6e8f-12
^ my train	e12w-8
my train	d-7e15f-6l-6w-11
my train is	e12w-8
train is	e12w-8
train is delayed	e11w-6
is delayed	e12w-6
arrive	a8b-6c-11e20f-7n-7q-4w-9
around	e15i8n-7q-4v-4w-9
a fever	e14w-7
be coming	b4c-6d-4e16h-6r-4
can i skip	a-5b-9d-4e15f-4l-6s4
i skip	a-8b-8d-6e20f-4h-6k-4l-4s4w-8
tomorrow s class	a-13b7c-8d-5e6l6w-5
^ did you	a-13d12e9f-5g-7j-9w4
did you	a-12d12e10f-5g-6w4
to ask	a8b10c-7d-6e10f-13g-6k-5t4v4w-9
the system	d-8e12f-8g-7i-6l-12m-5o-10p5q4r20s7t7u7v7
say	d-7e4f14g-10j13k-7l-10n-5o-5p9r11u-4w15
absent $	c5d-5e22s4u-5
lan	a-5c20e7i5k-5l12n-5s19w-17
unable	a-10b-15c-9d-6e16i-7l-7w-6
unable to	a-10b-15c-9d-6e16i-7l-7w-6
workshop was	a-7c-5e-10f13w-10
feedback $	a5b4c-6e4f28g4i-4o-4p-4q-7s5t5u-8w-7
of the training	a-11b15f21h-9k-7m5q-14s6u4v6w-6
do i fill	b-11e-9f19g-9h-8l-13w-16
survey $	f20i-4n-4o-5q18w-8
was too fast	f10i-7w-17
i have some	c-7d-5f15h-7l-10m4p4q5r4s5t5v5w-7
have some	c-7d-5f15h-7l-10m4p4q5r4s5t5v5w-7
have some comments	a-6b-4c-8e-4f15w-6
some	a-6c-11d-10e-7f21g14h4k-5l-5p22
some comments	a-5c-5f16n4p4s5t5u4v5w-5
some comments about	a-6b-4c-8e-4f15w-6
can i evaluate	a-7c-9e-8f15n5q5s5t5u4v5
i evaluate	a-7c-9e-8f15n5q5s5t5u4v5
i evaluate the	a-7c-9e-8f15n5q5s5t5u4v5
evaluate	c-15f20g-7m5o-6s7t5u5v5w-5
evaluate the	c-15f20g-7m5o-6s7t5u5v5w-5
when do i	a-7d-4h18l-4r-4w-22
test results	g5h-4w9
^ how did	g15w-15
how did	g15w-15
how did i	g15w-15
score $	e-9g20j-5r-6
ready	a-10b7c-6d-7g14h5i-4j-8l-4w-18
ready to	g9
get on	b11d-11g7w-6
^ i finished	e-5h9n8q-6v-7w-9
i finished	a-7b-9e-5f-8g4h23i5l-6n12s5w-8
my result	e-7g15j-7r-10w-10
does not	e13f-4i-4l13m4u4w-9
open the quiz	d-14g11
what do i	a6b-18c-10d-4e-13g-13h14j-6k-6l15p-4q4r-13s7t6u4v7
do i need	b-5d14e-16g8h6k-9l22m-5n-6p-23r-12t6v6
get the certificate	b-6c5d-7e-7h22l-4q4r5s5u6v7w-9
the certificate of	b-4g-4h10
diploma	a-8c-4d-5f-4h30k-4m4o6r-8s4v5w-5
i completed the	a-6h14
completed the	a-6h14
completed the course	a-4d-4h11l-4
got the	a9b-7f-12h6w8
issued $	a-4h18j-13o4q4r4t4w-11
big	a-10b11f11i9q-10s-7t18u4w-9
my house $	i20j-5w-16
house $	b-6c-12d-6e-6f-9h-5i6j-6p-5s4v4w13
like to report	i10
report a broken	i6
on tran	i12w-9
on tran phu	i12w-9
tran	i12w-9
tran phu	i12w-9
phu street	i8w-5
phu street $	i8w-5
garbage hasn	i10w-6
garbage hasn t	i10w-6
hasn t been	i11w-6
the staff	e-5i9k8w-9
were	a-11b-11d-12f22g8p4w-12
^ water	c-4i15w-10
want to make	f-6i12k4n-5o-5w-4
a complaint $	c-9f-6h-7i21j-10w-15
please do	e-9g-6i7l-5m-5n14p-4r14s8t11u19v10w-8
^ someone	c-4e-6h5i33k23l15o10s8t6v10
someone is	i7j8w-11
burning	i9w-8
waste	c-4f15h-4i18k-7m5o5s5t4v6w-14
the school $	i16j-5w-10
t work $	e-6i7l10w4
^ hello i	h11s10w-6
hello i	h11s10w-6
le chan	s8
chan	s8
the drain	i7j9w-7
smells	i27j-5w-27
app	b-5h-4i14m-4p14t-4u-6v-8w12
^ they asked	i16w-6
they asked	i16w-6
asked	a-4b-7d-5e8i22k16o9p5q6u6v6w-11
asked me	b-8e9i13n-4u4v4w-7
asked me for	i13w-5
^ noise	i19j-15w-11
^ noise from	i10
noise from	i10
opened	a-6b-6f-5i10p11q-4
on the road	i10w-6
^ any news	i-15j16w-10
news about	b-4c-4d-4i-4j6w-4
the pothole	j16
the pothole i	j14
pothole i	j14
pothole i reported	j8
^ i complained	a-4j16v-6
i complained	e-4g-4i-4j31m4r4s4w-10
complained	e-4g-4i-4j31m4r4s4w-10
has my complaint	b-6g-4h-8i-6j14w-9
processed	e-4j17
processed $	e-4j17
^ how is	a-5b-7e-7g-16h-7i-10j15k4l-6q4r7w-15
how is	a-5b-7e-7g-16h-7i-10j15k4l-6q4r7w-15
how is my	a-4b-6e-7g-16h-7i-10j15k4l-6q4r7w-15
is my request	b-4e-4g-12j17w-7
check my	a-4b8g28j11k6m-6o-4p10r-4s7t8u8v9
^ did anyone	d7f-4j10r-4
did anyone	a-5d7f-4i-4j12r-4w-4
look	a5d-5f-4h-4j22l-6o4w9
^ can someone	d5k10r-4w-4
can someone	d5k10r-4w-4
let me speak	k12m-5r-6
me speak	k12m-5r-6
me speak with	f-6k21m-4r-4w-14
are you a	k17r-4w-17
you a	k17r-4w-17
connect me to	k10l-4
me to the	b18l12o-5p-13w-9
a code	e-12f-4h-5i-4j-10k-4l23w-7
a code to	e-9l8
code to	e-9l8
to join $	e-8l12p-4w-7
my invitation	b-7h-4l16r-4w-21
my invitation code	b-7h-4l16r-4w-21
^ register me	b-5e-5h4l13
i was given	a7f-5g-4j22l16n4o4s11t6w-13
was given	a7f-5g-4j22l16n4o4s11t6w-13
to enrol in	f-6i-5l15u4
enrol in	f-11i-5l16u4
enrol in the	f-11l12
can we speak	m9
we speak	m9
we speak japanese	m8
the language to	m11v5
english please	c4h-7m25s5t5v-10w-11
english please $	c4h-7m25s5t5v-10w-11
have this	a9d-20h-7l-13m17r-17w4
use english	m12v-11w-4
^ stop $	n22o-4q-5w-23
reminders back	e-4k-5n-8o16q-8w-9
resume $	a5e-8n-4o23u-10w-12
don t know	a4b19k-9m-9o4p23q-8r-6s7t5v-5w-4
t know	a4b19k-9m-9o4p23q-8r-6s7t5v-5w-4
t know how	p8
know how	a-4b-7k-5l-6p13
know how to	a-4b-7k-5l-6p12
what can i	p8
want a copy	h6
^ please erase	r9
please erase	e-6l-4r19w-10
please erase my	n-7r22w-9
good morning $	s15w-28
^ hey there	s14v-4w-10
hey there	s14v-4w-10
good evening everyone	s15w-4
evening everyone	s15w-4
evening everyone $	s15w-4
so much $	t14v-5w-5
for your kind	t9u-4
your kind	t9u-4
support	b4e4k17l-5m21p-12w-11
^ ty	t17v-7w-6
^ ty $	t17v-7w-6
ty	t17v-7w-6
ty $	t17v-7w-6
fine	a4c4f5i-7l-8n-8o-6p-6r-5s4t-14u28v-4w-17
^ no thank	t-13v15
no thank	t-13v15
no thank you	t-13v15
to osaka	b-7c-5m-4w15
osaka	b-6c-4e-4s11w16
the match	a-7d-6j-9w14
is the next	a-7g-7h-4j-4w8
vietnam $	s-6w10
when i	a-5b14c5e-8f-5h12j-4s6w9
new phone	b-4s4w16
drawer	h-6w9
drawer $	h-6w9
nearest hospital	b-14w23
nearest hospital $	b-14w23
hospital $	b-14i12w4
any good	a-6i-12k-10o4q4w17
my son has	e8w-4
son has	e8w-4
exam at	a-6b-6e-6g13h-11i-8k-4w-4
at school	b-16e-14g-4i-7w17
a recipe	k-7p-4w11
recipe	k-7p-4w11
recipe for	w8
recipe for spring	w8
for spring	w8
for spring rolls	w8
spring rolls	w8
spring rolls $	w8
rolls	w8
rolls $	w8
^ who teaches	e-5s-8w6
who teaches	a-10b-9c18e-8g5k-4l5r-4s-6w-4
teaches	a-10b-7c17f7i-8l-4n-6o-7s-5w19
bus was	a-8c-5d-8e11f-10i-15w-6
famous	b-6c-6p-8r-6w13
tired	b-5g5h5i5k-4m-4o-9q4t-11v-9w25
tired $	b-5g5h5i5k-4m-4o-9q4t-11v-9w25
^ what day	e-4w10
what day	b-4e-5w11
chi	a-4g4h5i-5j5k5m4n-5p7q6s-5t4w28
^ the test	d-4g9w5
drive	b-9d-5i14
of the new	f-9w10
the new	a4c-8d-4e-10f-10h-9k4l4q5s5v4w19
car	a14b27f-6i6j-4l-4n-6o-10w16
was great	f8i-4
was great $	f8i-4
great $	f12i-4t9
^ restaurant	i18w7
sushi	b-7l-4w24
our office	c10e-5f-6i-5k-9l12r-5v4
^ the class	a-6b-4d-8e-6g-4k-4l-8w11
class of	a-10b-6c-4e-6l-5w15
a lecture	a26c-8d-13e-4f-11g4h-5i-6k-9m5n4o7p-7q5s4t5u5v4w-5
on youtube	a-7b-5c-10e-6f-5i-8w14
holes	b-5i22w-5
holes $	b-5i22w-5
i get a	h7r-5w13
get a	a15b-10d-7g-4h14r-6
a visa	d-4e-4h-9k-6l-8w13
a visa for	d-4e-4h-9k-6l-8w13
visa	e9h-8j4l-4w6
visa for	d-4e-4h-9k-6l-8w13
speech	b-5c21k-4w-6
^ he	a-8b-7c-6d13e-11h-8i-9j-6s5v4w22
he	a-9b-8c10d13e-11f7h-8i-11j-6k-4l-6s5v4w18
is on	a-19c-12d-8e-16f-10h-7i-18j-10q-5w17
video	a-12b-10c-8d26e-8f-4g-4h-7i-8j-5k-4o6p12q-4t8u6v6
is the museum	a-9b-7c-4j-4w12
^ happy	w13
happy	a-6b-6e-8f11i8v-6w13
^ lol $	w11
lol $	w11
when is tet	a-5w11
is tet	a-5w11
seats	i-8k-5l12
the concert	a-4b-15d-4e-5f-12g-5i-14w12
^ hiya	s18v-6w-6
hiya	s18v-6w-6
the morning $	b-14c-12e8f-5i-5j-4l-9o-7q4t4u4w14
at 8	a10b-7k-10
8	a16b-6h-4k-9o-4
30	a19b-8d-4e14r4w-12
30 $	a21b-8d-4e-4g-5k-4l-4o-4w-8
advise	a7i-4j7
kagawa $	a27c15e-6g-5h10r18s5t4u5v6w-21
are left $	a13e-6w-9
left $	a17d-5e-7l15n-10r-7w-11
for us	a25c-11d-4e-11h-4i-6j-5n4q6s4u4v5w-16
^ training	a16b9f-4u-6w8
please i	a4f-5k7l-10m-4n8o-5q10r-10v-5w-4
want to know	c11g-8j13k-5l-7s4u4v4w-6
class is	a9c-5e-8f16h-7i-6j-4k-4l-7o6q7s8t5v6
what s happening	a12b-5f4i5j15k-9o6v-8w-8
s happening	a12b-5f4i5j15k-9o6v-8w-8
s happening on	a12j-19w-5
happening	a13b-9i5j15k-8o6v-8w-8
happening on	a12j-19w-5
lessons	a27c-7d-4e-5g-11h-11j-4u-4w-13
during	a10b-5d-4e-5f-4g8i17j-5p4q4w-11
long do we	a5b-7c-7d-4e-4f-4h-6w-11
we have for	b-8c12d-5g5h-4n4s4v4w-12
^ whats	a8b12c-4d-7e-8f-8l-4w-12
whats	a8b12c-4d-7e-8f-8l-4w-12
the room	a-10b26e17f24g-4h-6j-12l-7m5n-4o-6q4s6u5w-24
room for	a-15b23c-10e-9f-7k4w-16
^ which building	a-13b10c-7w-4
which building	a-5b11
the trainees	a-6b21c-6d-4h8i-5j-5m4n4q6s7t5v7w-11
trainees	a12b21c-5d-9e-8f12g-7i-5k-7l16q4s4w-19
i come to	b12e-8l-4w-4
come to the	a-11b13c-4e8l-4
by bus	b18w-14
by bus $	b18w-14
bus $	a-20b18d-5h-10i-12j-6v4w10
at the same	a13b-4c-10e-6h-6i-4w-26
u send	a22b13d-4h-5q9r-4s8t5
zoom	b30c4e19f-5h-7j5k-4l-8q4r-4s6t4v8w-5
zoom link	b25e-13f-6k-7l-6p4q5r-7v5
link for	a-6b15d5e-13h12l-4m-5r-4w-15
wheelchair	b20d-6e-6g-4k-8w-13
access	b20k-4r9s4w-15
at the venue	b4e15w-14
will be our	a-13c17e-4w-18
be our	a-13c17e-4w-18
our teacher	a-8b-5c22d-5e-5f-7i-4k-4w-16
public	a10c-6d-9f-4i33j-10k-6p4q4r-9s4t4v4w-18
public finance	a-5c14f-4i-5j-5k-4w-14
public finance $	a-5c14f-4i-5j-5k-4w-14
finance	a-11b-12c21e-7f-5i-4j-4k-8w-18
finance $	a-5c14f-4i-5j-5k-4w-14
s the name	a-6b4c6g-4j-7w-7
s speaker	b-5c21e-4f-6k-6m4n5o5p5q6s5t5v5w-7
is mr	a-6b9k-4w-16
is mr minh	a-6b9k-4w-16
mr minh teaching	a-6b9k-4w-16
minh teaching	a-6b9k-4w-16
teaching this	a-15b-20c25f-8h-5k-4w-13
^ who runs	k10w-4
who runs	k10w-4
runs	f-4k11v4w7
love a	b-4d11f-6i11l-12s5v-6
copy of the	b-4d17f-12g-14j-9k-8r-5s4w-11
^ where are	a-8b4c-7d11f-8h-6s-5
where are	a-6b6c-12d22e-10f-10g-13i-8j-4k-4l-12n5q4t4u6v5w12
where are the	b-11d15f-10h-6l-4w-11
files $	a-5b-11d22f-7h-8k-7m-5r-6
i missed the	a-6d14e6f-6h-9l-6
missed the	a-6d14e6f-6h-9l-6
hour $	a20d6e11h-5j-6w-12
^ the link	d8h11i-6w-13
the link	a-4b-4d8g11h14j-5l-5n-5w-11
the link to	d11g-5i-12w-4
i should	a-11d9e-4f-8g13k12n-5r12s6w-9
read before	a-6d12e-5f-10
week s	a7d10e-9f-7w-15
came up	a-10e11g10j-7
gonna	a-6c13d-7e16f-4w-16
gonna be	d-7e16f-4w-16
gonna be late	d-7e16f-4w-16
down $	b-4e12i-4
leave at	a-5e25o5s5w-9
at 3	a-6b-4d-4e7f-8g-5h-5i-8j-5w7
^ here	c5d7e36f13g-5k-6m-6p-7q-5u-5w-6
confirm	a18c-4e19f4g6i6m-5o-5s14u34v-9w-15
attended	a-12b-4c-11d-5e13f14g-5h-5j-4l-8p-8s5t4v4w-13
i m going	a-9c-11e6l-4o-4q-5r15w-14
m going	a-9c-11e6l-4o-4q-5r15w-14
later	a-4e9q10
later $	a-4e9q10
absent tomorrow $	a-6b-13c-9e26w-16
doesn t scan	d-4e14h-5l-7
t scan	d-5e21h-6l-5p-7
^ running	e26g4w-21
running	a-4c-18e26i-4k-6r4w15
behind	e22f-4h-4i28l-4w-14
i give	a-5e-7f20k-8m5n4o6p-10q9s8t4u5v8w14
my opinion about	b-4c-9f12h-4j-4l-4w-5
opinion about	b-4c-9f12h-4j-4l-4w-5
to say	c-11d-4f17g-5l-5p5q-5s6u6v6w-8
^ the room	f10w-8
the room was	b-6e-7f16i-4w-21
room was	b-9e-6f21i-4t-5u-4w-12
room was freezing	b-9f19i-4t-4u-4v-4w-17
was freezing	b-9f19i-4t-4u-4v-4w-17
freezing	b-9f19i-4t-4u-4v-4w-17
my score $	e-6g17j-6r-7w-4
hr	a-4b-5f-5h24i4j4l9p-5s9t6v7w-7
you resend	a-4d17h11k-6m-4n4o-4q6s4t4u7v6w-17
resend	d19h8k-6o-7p-4s4u4v4w-18
pdf $	b-7f-4g-4h19q5u7v5w-10
our lane	f-6i26j-7w-19
have been	d-6e-7f11i7k-4q4s4v5w-10
been out	g-4i18j-5w-18
been out for	g-4i18j-5w-18
out for	d-4e-5f-4g-6h-4i5j-5
^ public	i16j-9w-16
public toilet	i16j-6w-15
disgusting	b-8e-8h-4i18j-5w-19
disgusting $	b-8e-8h-4i18j-5w-19
into the	b8i15j-5l13s4w-5
^ bus	g5i13j-4u-5w11
the kids	d-4w7
water from	c-7d-5e-6f-5i12j-5w-11
water from the	c-7d-5e-6f-5i12j-5w-11
trees	a-5c-5f-12g-10h-14i15j-4l-5o-8s5w10
along	a-5i12w-9
cable	i4j10q4
hanging over	i9q4
hanging over the	i9q4
i sent a	a-7e-4i-11j20w-9
sent a	a-5c-4j13w-4
my case $	j15
case $	j15
^ have you	a-10c-4d-7e-4g12h-6j17k-5l-4p7q16s17t5v-4w22
have you	a21d-11e-6g9h-10j11k-5l-6p4q15r-4s17v-4w21
the street lamp	a-6d-4g-5h-4i7j19w-8
street lamp	a-6d-4g-5h-4i8j19o-4q4s4w-9
^ ticket	a-7b-4d-4g-4i-11j17t-4
^ can a	a-4d-5e-5h-5i-5k10r-5s4v5w14
d rather talk	k12v-6
rather talk	k12v-6
rather talk to	k12v-6
talk to staff	k16l-4v-6w-5
to staff	k16l-4v-6w-5
to staff $	k16l-4v-6w-5
gave me	c5e-6h-4i4j4l26o5p-6q-5s4t4v5w-8
to register for	b-7f-6l14
register for	b-7f-11l14
intake	a8g-5l13w-7
you answer	a-9b-5f5i5j-12k-5m12p18q4u5w-4
answer in	d-5m12
texting	k-4n19o-4u-7w-5
^ take me	n11q6
^ start again	o9w-6
start again	o9w-6
able to do	p10
to do $	p11q-7
don t understand	c4k10m13p9v-6w-4
^ leave it	e-4i-6n-6q17w-6
leave it	b13e-4f-5i-8j-4n-7q28v-6w-4
leave it $	d4q17
send me everything	r11
me everything you	r11
you store	r10w-6
you store about	r11
store	r10w-6
store about	r11
store about me	r11
i want my	r9
want my	r9
deleted $	e-4j-15n-6o-13r23w-6
my details	d-7e-4h-6m-5r23w-9
details $	h-4r16w-8
thanks a	t11
thanks a lot	t10
thank you for	f7p-10t11
you for	f7p10r-13t11w-6
you for the	f6t9
for the information	t11w-4
the information $	t11w-4
appreciate it	n-8q-4t20v-6w-5
appreciate it $	n-8q-4t20v-6w-5
not yet	e-6l7q-4v14
not yet $	l-5q-5v14
never $	q-4u-5v29w-9
singer	c-13w17
in vietnam	i-4w5
in vietnam $	i-4w5
^ when was	a-8g-5j-8w15
when was	a-8g-5j-8w15
french	a-14g-9h-5i-4j-7q4s4u4v4w20
was boring	e-5f9
was boring $	f7
boring $	f7
me some	f-6g11p10u-4w-9
^ where did	a7b-13c4d-5e-9f-7g-8h-6j-5k5p4q-5s8t8v7w28
where did	a7b-13c4d-5e-9f-7g-8h-6j-5k5p4q-5s8t8v7w28
passed	b-4g-4j9s4w4
my driving	g-9s4w17
swimming	a-14b-5i-7w17
open tomorrow	a-8b-8c-5w13
open tomorrow $	a-8b-8c-5w13
leaves	i-14q-8t4u-7w23
leaves at	a-8w9
what time $	a4b-4w4
time $	a18b5e10f14g13h-6k-6q5w-19
pho $	p-5w8
4 $	a12e14f-4k-8l-5o5w11
in the final	c-12g13i-4w-10
mondays	a-10m4p5q4r4s5u-6v-7w26
schedule of the	a-6i-4w12
the premier	a-5i-5w13
the premier league	a-5i-5w13
premier	a-5i-5w13
premier league	a-5i-5w13
time we begin	a11e-4s-9w-4
we begin	a11e-4s-9w-4
begin	a19b-4e-6f-4g13h-6m-4n-4o13p17s-4
for the second	a8l9w-6
to come	a16b19f-4g-13h-7i-8j-4q5s4t4u5v7w4
holidays	a9b-6g-5h-14o-8w8
being	b4d-4e13f-4g-22h-5j17k14m-4w9
exactly	b20g-5u21v-4w-8
exactly $	b8g-6u20v-4w-10
use $	b4p10
address please	a-4b18e-8m-4t4u-8w-8
address please $	a-4b18e-8m-4t4u-8w-8
city hall	a5c-7e-12g-5h-8i-16j-8
city hall $	a5c-7e-12g-5h-8i-16j-8
have to come	a9b12w-5
to come to	a-12b15r4v4
speaking	c40g-9m-8
about papi	a9c15w-17
s name	c22l-6m9n7o14p12q11r8s12t12v11w19
^ who are	c10p11r-10w-8
who are	c10p11r-10w-8
who are the	c10
the notes	b-8d16f-4g-4h-9i-7q5s5v5w-13
the presentation $	d13o-6r-9
presentation $	d17f-5l-5o-5r-9
the reading	b-4d18f-4g-12h-5l-5m4n-7p-5q4r-6s4t4u4v4w-4
slides in	d20m-8r-14w-4
in japanese $	a-7d12h-6l-5m9r-5s-5w6
t get	b-8d9e8f-10h-4i8j-4l-4w-10
the file	a6d25g-4i-4n-9o-5p4q4r12s7t6u7v4
the file $	d17h-6q4r-5s5t5u4w-6
^ can my	a-5c-5e7l13w-7
can my	a-5b-5c-4e7l16w-10
^ please excuse	d-4e10i-4o-5
please excuse	d-4e14i-5o-5w-4
my absence	b-5d-5e29f-5g-6k4q4r-6s4t4u4v4
absence	a4c5d-6e35g-6q5r-6s4t5u8v5
just got	e9
step	e13i-4k7p8q18w-15
a doctor	a-4d-5e16h-6k-8w-10
doctor s	a-7b-6c-7d-4e16g4k-5o4p4r5u-4
doctor s appointment	a-7b-6c-7d-4e16g4k-5o4p4r5u-4
s appointment	a-7b-6c-7d-4e16g4k-5o4p4r5u-4
^ very	f24i-5t-13v-4
learned	e-5f15m-6w-7
the trainers	a-7c21d-6e-5f10g-11h-4i-9j-4n4p-12q4s4u4v4w-22
^ ready	g8
ready for	a6g9
ready for the	a6g9
for the test	a-6g10w-8
^ quiz	a4g21h4j4m-7n-4r-4u-14
how long until	a10h14k-4m6q5r4u4v5w-9
long until	a10h14k-4m6q5r4u4v5w-9
get a certificate	h13w-12
^ a manhole	i11j-4w-6
a manhole	i11j-4w-6
is missing	e-4g13j-7w-14
twice	c5e-6g-6h11i16j5l-4n-8s7u-11v-9w-4
lights	e-4f-4i20j-5n-4r4s4w-15
le loi	i10w-13
loi	i10w-13
dump	i13w-12
behind our	i8
our building	i9
the hospital	b-5g-7i24w-7
bus stop	b-4g-8i25j-4s4w-7
i reported $	i-8j17w-6
reported $	i-8j17w-6
closed $	a-6b16j26r4t4w-8
any update	a-7d-8j12w7
any update on	a-7d-8j12w7
update	a-4d-13f14g-7j20k-6l-5n-8o-7p4q-4r20s7t6u5v7w5
update on	a-5d-6e-4j15r-4w8
a human being	k13w-10
human being	k13w-10
human being $	k13w-10
being $	k13w-10
^ who can	c-9h-5k13p-4r10
who can	c-9h-5k14p-4r10
who can i	c-8k17p-4w-8
^ agent	k15u-4v-4w-12
^ agent $	k15u-4v-4w-12
agent $	k17u-4v-4w-17
an invite	l12w-14
an invite code	l12w-14
invite	c10i-4l13w-15
invite code	l12w-14
can my colleague	e-7l12w-5
^ speak english	m9
speak english	m10
^ don	n11o-7
^ don t	n11o-7
don t message	n14o-10
t message	n14o-10
t message me	n14o-10
message me	j4n18r-7u-4
^ what else	p8
what else	p8
what else can	p8
else can	p8
else can you	p8
wait	i15j-10n-6q17v-6w-7
interested	b-6e-8f-5l9n10q10v-4w-5
is stored	a-5r15w-7
stored about	r8
stored about me	r8
^ thank u	t11v-5
thank u	t11v-5
thank u $	t11v-5
u $	t11v-5
^ thanks for	n-5t23u-6w-6
^ absolutely	u21v12
^ absolutely $	u23v-9w-13
absolutely	u21v12
absolutely $	u23v-9w-13
for dinner	a-5e-7w19
dinner tonight	a-8e-4w17
dinner tonight $	a-8e-4w17
my cat is	w8
cat is sick	w8
is sick	e4w9
traffic in	e-6w11
built	i10w-4
a taxi to	w5
taxi to	w5
taxi to the	w5
to the airport	b-8w9
the airport	b-8w10
the airport $	b-8w10
airport	a-10b-6c-4e-14i-7j-8w20
airport $	b-8w10
a great	a-7e-7f8i-7t-7w6
^ our team	a-7b-9c-4f-7i-5m5p4q4s-6v4w21
our team	a-7b-9c-4f-7i-5m5p4q4s-6v4w21
came back	g-7w16
^ what have	a14c-8d-5w-11
what have	a14c-8d-5w-11
what have we	a9
have we	a9
have we got	a9
we got	a9
could you check	a9b-17c-4d-5e-7f-9h10q4w-6
you check	a9b-17c-4d-5e-7f-9h10j7q4w-7
a session	a16c-4d-6e-4k-5w-5
what time should	a20b-10e-11w-13
time should	a20b-10e-11w-13
should we	a6b8
how many hours	a9e-13f-4g-11h-8l-6w15
many hours	a9e-13f-4g-11h-8l-6w15
how to find	b8l-4
to find	b10e-13l-4
to find the	b11e-13w-5
take place $	b13d-5e-7f-6g-5w-12
the zoom	b21d-4e-4f-5k-8l-5q4r-8v4
the zoom link	b21d-4e-4f-5k-8l-5q4r-8v4
digital government	a-12d-7f-7g-4l15o-7
sorry i overslept	e15u-5w-13
i overslept	e15u-5w-13
overslept	b-8e25f-6l-4w-10
10	a-4b-8e22h-5w-11
10 $	b-7e21h-5w-10
^ present	a-10c-6e23f-6g4i5j5m4o4r4u-9w-5
^ present $	a-10c-6e23f-6g4i5j5m4o4r4u-9w-5
^ i scanned	e11h-4j-4l6m5s6w-4
i scanned	e11h-4j-4l6m5s6w-4
i scanned the	e11h-4j-4l6m5s6w-4
scanned	d-10e10h16j-5l6m5s6w-13
scanned the	e11h-4j-4l6m5s6w-4
nothing	a-5d13e9h-5i10j19l-9n-5q-4s4w-15
^ can t	a-8b-7d-10e11g10l-10w-6
can t open	b-5c4d18e-5f-4g9h-5i-4m-5q4s6t6u5v4w-16
t open the	b-5c4d18e-5f-4g9h-5i-4m-5q4s6t6u5v4w-16
how many questions	e-5g17h-4w-14
many questions	a-6b-4g14j-4q10w-14
many questions are	e-4g12w-12
questions are	e-4g12w-12
questions are in	g10w-6
are in	e-8f-4g11k-4l9q4s4v4w-7
are in the	e-8f-4g11k-4l9q4s4v4w-7
my email	d12f-5g-8h9i-4l-5m-5n-12o-9q-8r11u4v4w-7
my email $	d12f-6g-8h9i-4l-5m-5n-10o-8q-8r10u4v4w-7
do we get	a9c-4d7g5m-4r-5u-5w-7
alley $	b-5i20j-6l-5w-13
solved	g-5j15r-10t9u-13
solved $	g-7h-4i-4j13r-10
^ what did	g9j11r-5w-4
what did	g9j11r-5w-4
about my complaint	b-4h-4j13r-9w-12
^ when are	a4b-10g-4h16i-6j7k-6w-13
fix the pothole	j13
speak to the	c-4f-6g-4k14u4v4w-12
the organiser	k14q-10
the organiser $	k14q-10
organiser	k14q-10
organiser $	k14q-10
register for the	b-4f-12l14r4
^ the code	e-9h-4i-8j-4l21w-6
stop this survey	n-6q14
this survey	n-6q14
this survey $	n-6q14
tanaka $	a-14c14s11u-5v-5
^ thanks a	t11
thanks a million	t14
a million	t14
a million $	t14
million	t14
million $	t14
glasses	a-4b-4c9q4s12t5u-5v-6w26
glasses $	a-4b-4c9q4s12t5u-5v-6w26
the meaning	w9
the meaning of	w9
meaning	f4w15
meaning of	f4w15
meaning of life	w9
of life	w9
of life $	w9
life $	i-5u-5v-4w16
does the supermarket	a-10e-5g-9h-4w15
the supermarket close	a-8e-4g-5w12
supermarket close	a-8e-4g-5w12
close	a-21b9e12g12i5n-5q9r15w6
close $	a-16g10w14
my phone is	c-7d-14e5h-4i-23j-7n-4r-8w7
phone is	c-6d-14e6h-4i-25j-7r-7w8
can i park	a6c4e-15g-12i-10k-6m-6n6q5r-5s6t6u6v6w20
i park	a8c5e-11j4k-4m-5n7q8r-4s9t8u9v8w25
i park my	b5c4e-15f-6g-5k-8l-5m-8n4q4r-7s6t6u6v6w13
park my	b5c4e-15f-6g-5k-8l-5m-8n4q4r-7s6t6u6v6w13
book a table	w6
a table	e-14f-5k-4p-4u4v4w15
a table for	w6
table	b-14i4l-7q-12w24
table for	e-4i-4w7
^ sing	w7
^ sing me	w7
sing me	w7
sing me a	w7
me a song	w7
a song	w7
a song $	w7
us on	a15b-4c13j-6w-19
each	a18b-10i17j4k5n-5o-4p5q7s-5t5u-4
been moved	a14f-6r4v4w-11
park near	b6d-6e-4i-12j-7k-6l-4
park near the	b6d-6e-4i-12j-7k-6l-4
training centre $	b15k-4l-4
centre $	b10e-4f-5i-7j-4k-5l-4q5u5v5w11
^ what floor	b16g-4p-5w-7
what floor	b16g-4p-5w-7
standing	b28c-4d4e-4f5h5i4o-4p-4s4t-5v-7w-9
the room $	b14e9i-9o-5v-4
in charge of	a-10b-11c14e-6h-9i-9k-20r-4w-8
charge of	a-10b-11c14e-6h-9i-9k-20r-4w-8
the module	c17d5g13i-4w-18
about the lecturer	c5f5w-6
email me	d9
email me the	d9
from this morning	b-6c8d14e-6f-7i-4w-13
^ i missed	c-6d13e-5m4w-16
recording of yesterday	a-12b-10d18e-5f-8k-6l-4w-16
of yesterday	a-5b-7d16f9k-5w-7
of yesterday s	a-4b-5d11f9w-5
won t be	e19w-8
t be	e19w-8
be there in	e18f-4j4l-7
15 minutes	e15w-15
minutes $	e11i-9w4
for the morning	a-9b8c-7e4i-5m4p4r4w-18
thoughts	c-5e-5f25g-5k-4l-6m7o-4p7q5r4s10t10u4v8w-8
today s workshop	a-6b-6c-4d-11e14f6g-6i-4l-4o-8s4t5w-8
^ the lecturer	c-5f10
evaluation form $	b-5d-4f15g-5k-4w-6
did i do	g6w-5
s the pass	a-4g17j-4w-15
pass mark for	g8w-7
mark for	g10w-10
mark for the	g10w-10
for the exam	a-11g13l-4w-11
the canal	e-4f-4i23j-4r5s4w-14
the canal $	i14r4w-5
canal	e-4f-4i23j-4r5s4w-14
canal $	i14r4w-5
nguyen	g-4i18j-7
hue	a-11b-5i11j-4w8
want to complain	a4b4f-9g-4i24j-5k-4m4p5q-4r-7s5t5u5v4w-9
complain about the	e-5f-4i15w-4
ward office $	e-4f-4i6w-4
team $	f-6o-4p5q-11s19t21u8v5
7	a-8c-7g-7j-5p-13r-13w13
7 $	a-8c-7g-7j-5p-13r-13w13
^ please add	b-8e-6i9l6
please add	b-9d-4e-6i10k-4l12r-7t4w-4
please add me	b-9f-4j4l15r-6s4t5v5w-9
add	i10l27s-4u-4w22
add me	a-4b-8d-4e-6f-4g-4l17n-5r-8t4
add me to	a-5b-8e-6l13
don t text	n14o-6
t text	n14o-6
t text me	n14o-6
text	d-9e-4f12k12m12n16o-8p-7w-18
text me	n14o-6
me any	n10
me any more	n10
off your	i-4n12o6w-5
your messages	o11
of things	p9
of things can	p9
things	e-4f12i-10n-15o12p10r-6w-6
things can	p9
good evening $	s13w-9
who s playing	c-5w5
s playing	c-5w5
playing	c-5w5
sunset	a-7w12
licence	b-4f-5g-11h-4w17
expensive $	n-8o7q10r-5s9t10u-6v9w27
my sister	a-8e-10i-4j-6w12
sister	a-8e-10i-4j-6w12
s wedding	b-7w12
me when	a13p4q4s5t5u4v5
when we	a16m-5n4p5q5t4w-6
as last	a-6b6e-4f13w-8
online $	a-11b11c-6d4e-9f-8g10h-6i-12j-5k8n-4o-5q4s4v4
of our trainer	c13
our trainer	c13
guest	a-11b-5c20d-11f-5h-14j-4m-9
to read	a-16d7e-6f18g-4h-4k-9l-9w-12
in the room	b-10e20f11g-8h-4i-11l-9o-4s5w-21
my bus	e17h-9w-15
so i ll	e19w-15
to leave at	a-6b-4e20i-4w-16
a family	e10i-4k-5
family	a16b-17c-7d-8e13f-14h-6i-13j-10s6u6v4w-12
i skip the	a-8b-5d-5e16h-6w-7
skip the	a-8b-5d-5e16h-6w-7
examples	c-13e-4f15g-5i-6p12w-17
i pass $	g15w-23
^ the bins	e-5f-4i22w-21
the bins	e-5f-4i22w-21
bins	i10w-8
on our street	a-4i11w-5
from a	e-4f-4k19o-4p-6w7
pipe	i7j6w-5
and it	a-11e-4j-14n-4q-4s-5v-6w15
and it s	a-11e-4h4j-12n-4p4q-4r4s-4v-6w15
^ could the	d-5f13h-4i16p4q6s4u5v6w-6
could the	d-5f13h-4i16p4q6s4u5v6w-6
read my	j9
with the course	f12j4k13l-4n-6s5u-7w-6
useless	a-4f17g-4i-4k31o8q5r4v6w-10
still sign	l12w-13
still sign up	l12w-13
back to english	b-4e-4k-4l-5m19q-7w-8
^ quit sending	n12
quit sending	n12
quit sending me	n12
^ forget about	f-4q13r-4
forget about	f-4q13r-4
forget about it	f-4q13r-4
about it	f-4q13r-4
i ll do	q9
ll do	q9
do this	e-6p-5q18u-7w-8
is it going	a-6b-5c-5d-4e-8j-4u4w14
it going	a-6b-5c-5d-4e-8j-4u4w14
it going to	a-6b-5c-5d-4e-8j-4u4w14
computer	a-11b19d-6e-4f21g-9k25l-4n-8o-14p7q-9r-4s6t4u7v-7w12
to hue	a-11b-5w16
to hue $	a-11b-5w16
hue $	a-11b-5w16
learning	a-7b-6c-4e-6f-7k-5l-5m16u4w13
learning to	a-8b-8c-6e-6f-8k-6l-5w20
guitar	d-8f-5i-4j7k-6l-4n-13q-5r-4s7t6u6v5w23
you kindly	a5b-7c17d-5k-6p11q5v4w-7
kindly inform	a16b-10c-10e-5v5w-7
inform	a19b-11c-9e-6v6w-9
inform me	a13b-5i-4v5
sheet	b-4d15e11f-7h-8s4t5w-8
and don	a7b-7k10n-5p7q-7r-4s4u5w-5
and don t	a7b-7k10n-5p7q-7r-4s4u5w-5
t know what	a6b-8n-5p11q-6r-4s5t4u4
the training place	b16e-6l-5m4p-5s4w-10
training place	b16e-6l-5m4p-5s4w-10
me the name	a-11b5k-5
topic $	a10b-9c18h-4j-4k-11l-7w-4
background of	c14
take my	g-4n9q-4r17w-8
running late	a-6c-6d-5e19f-5l-5w-21
it says	e6l10
says	b4e4f-15h12i-8j-6l14n-11q-5w18
says i	a4c5d-5e7f-4h-4j-4l-7n-11q-4s4w16
want to rate	c-5e-6f11l-5
loved	a-12b-10c-4d-8e-11f19l-7w-7
^ honestly	f10i-4
^ honestly the	f10i-4
honestly	f10i-4
honestly the	f10i-4
talked	a-5b-5c19f4i-5j-4w-16
noisy $	b-4f5i16w-11
get on the	b10d-11
the final exam	g16w-21
final exam	g16w-21
final exam $	g16w-21
out in	e-5f-6g9i-8w8
the middle	b-4e-6f-7g17h4i-7l-6w-21
middle	b-4e-6f-7g17h4i-7l-6w-21
overflowing	e-4i20w-19
construction	i15j-5q-10w-6
to my complaint	j11
^ connect	k10
^ connect me	k10
i put	a6b-10c5e-6f-6g-8l22r-6s9t5w7
i stopped	d-11n-22o11q-5r-4u-8v-9w4
restart	a-5n-12o10q-4w11
^ subscribe	o12w8
quit this	n-9p-7q15
this step	p6q16u-5w-8
step $	p6q16u-5w-8
^ what data	a-5g-4r17w-9
what data	a-5g-4r17w-9
data do	r8
data do you	r8
know which	a-8b11e4k-7m-7o4p18q-8r5s6
i appreciate it	n-6o-4p-4q-9r-5s6t19v-4
the weather like	a-7w9
weather like	a-7w9
next $	a14b-8c18d-4e-6j6k-4l-6s5v6w-7
bangkok	b-7e-13l-4p4q4u4w21
made	c-16p-6r-6s-5t-4w16
shows	b16e9s4w-5
grandma	a13b19e-10f-7i-6l-8n-8s22w-15
^ in	b13c-4d-6h-4i13j-5l-4m16r-6w5
she	b17d13e-15f6l-11v-4w18
certificate in	c-5h16m-20w-6
you recommend	q4u4w11
you recommend a	q4u4w11
my package	a-7g-5h-6i-4j-5w18
t come $	g-4h12w5
come $	a-8e16g-4h12i-4s4v-6
the moon $	b-7i-4j-6w13
moon $	a-15b-7g-4i-5j-6w20
starts	a10b-6d-4e8g-5l-4v-4w7
soon	a12b-7g-15h14o-10w-15
scooter	i-5w9
this shirt	d-6e-5l-9m-4p-5r-9s5t5u4v6w21
always	e-5i12j-5
about a	f-6i20j-6k-4m4p4q-4r-5s4t4u4v4w-5
fish	e-11i14k4n-4o-5q4r-9s7t11v6w26
run $	a6e-8f17h-9j-4k-5w4
live in	o-6s-4w15
house is	f-6i-7w16
this is	a-4c4f-4i13k19n16s4u5v5w-9
took	c-9h16i11l-5n-5r-4u-6
the zoo	a-4b-7d-5e-6g-5i-11l-7w15
zoo	a-4b-7d-5e-6g-5i-11l-7w15
to have	a5d-5e-8j11m11s4t4u4v6w-7
have class	a23b-19c-19d-8e-15i-5w-11
timetable $	a14b-4o-5w10
long until the	a9h13m5q5v4w-10
until the	a10e-4g-4h13m5q5v4w-11
please let	a8k5v4
please let me	a8k5v4
opening ceremony	a11b11c-8w-4
opening ceremony $	a7b12c-4k-4
find the classroom	b15d-10e-11k-5m-6w-10
is asking	a13b9c-12d-12e-4f-18i-10j-5l-4w-19
asking	a13b9c-12d-12e-4f-18i-9j-5l-4n-6q15w-19
the seminar $	a-4c10d-7e6f-8g-4w-7
seminar $	a-5b6c7d-8e6f-11g-4i-4w-8
council	a-8b5c-4e7f-4i10j-8k-7l-4w-13
other	a-7c4e-9f-4g-4i-6m15n-5p4r19s4t4w-13
coming to	b-10c15f-4w-4
^ speaker	a-6b-5c21e-11f-10i4j4u-4w13
have on monday	a-7b-10c12e-4h-4w-6
printed	d10h5m-7
i ll miss	b-5e9
ll miss	b-5e9
ll miss the	e9
miss the first	d-8e11h-4w-5
^ feeling	c-4i-4q-4s-4w15
feeling	c-4i-4q-4s-4w15
it to	a-7e16m16w-12
^ would it	a8e4f-4h-5k-4l-4m10w-4
would it	a8e4f-4h-5k-4l-4m10w-4
would it be	a8e4f-4h-5k-4l-4m10w-4
it be	c-7d-5f-7h-4j-4k-4l-4m9w19
early $	a-4d-4e16k-4w-7
please tell the	a-13b-10c-11d-6e10f4k-5w-17
opinion about the	b-5c-12d-4f8g-4h-5j-4l-4w-7
the lecturer $	a-14c18d-10e9f6g-5i-9k-9m-5o-7v4w-10
lecturer $	a-10c15d-12e14f11k-11o-8
i m ready	g9w-9
m ready	g9w-9
show $	a-8b-8f-9g-17i-8j-11p4q4u6v6w21
for the final	d12e-4g20l-4w-16
arrived $	e11h16n-7q-4u-4v-8w8
how to get	b11h16w-12
^ who signs	c-5h14i-4w-14
who signs	c-5h14i-4w-14
signs	c-5h14i-4w-14
days in	a8i9
in our building	i9
the lake	e-6i7k-4m4o-4w10
the lake $	e-6i6k-4o-5w9
lake	e-6i7k-4m4o-4w10
lake $	e-6i6k-4o-5w9
the power	a-4i-5j-6s-4w14
line	b-7c-4e-5f-7g-4h-5i15j9l-4p4q4u4v4w-12
our house	i8
is terrible	e5i6w6
is terrible $	i6w6
roof	b-4d-7i22j-5w-19
^ any update	j6w7
^ i wonder	a6b10d-9e-8f-6h-5j9k-4l-5
i wonder	a6b10d-9e-8f-6h-5j9k-4l-5
wonder	a6b10d-9e-8f-6h-5j9k-4l-5
is handling	c-5i-5j18r-6w-13
handling	c-5i-5j18r-6w-13
with an	e-6f-5h-4k12l15v-8w-11
^ this is	e-4f-5k18n15u5v4w-8
complicated	a-5b-5d-5e-6f-7k16l-5n-6w-4
call $	g-5k14p-4w-8
contact me	a-6k19q4r-7s4t4v4w-5
contact me $	a-6k19q4r-7s4t4v4w-5
me up for	a-4l10
enter my	b-6d-4e-5j-7l17w-15
in the class	a-6b-5d-6e-14g-5j8k-5l33m9n-5p10q11r-4s12t10u12v5
to apply for	e-6f-7i-4j4l17s4w-7
apply for	e-7f-7i-4j4l16s4
answer in english	m11
do you support	d-6k-4l-4m16p-14r-6w-13
you support	d-6k-4l-4m16p-14r-6w-13
language to english	m14v4
^ unmute	n-12o19u-5v-5w-9
unmute	n-12o19u-5v-5w-9
to me again	g-4m-7n19o7q-7s4u4
re	a-15b-10c-8d-4e10i-7k-4l-5p10q4t15v4w11
instructions	b-8e-6g4m-7n-4p23u-4w-6
do it	b4g15q8s4u14w-5
do you store	r10w-5
^ morning	b-10e-6f-5i-4n-5o-4s18w-16
^ morning $	b-6e-6f-5i-4n-5o-4s18w-15
^ okay	t17u27w-11
okay	e10r4t18u28w-12
^ exactly	s-4u19v-5w-9
^ exactly $	s-4u19v-5w-9
^ nah	u-5v24w-7
^ nah $	u-5v24w-7
nah	u-5v24w-7
nah $	u-5v24w-7
that is	g-4i-7o9p4s6u22v11w-7
will it be	a-7b-4c-8e-11w17
be sunny	w12
sunny	a-4c-7e-5w14
^ my kid	e12h-4i-5j-7m-6n-4r-4w-5
my kid	a12b-5d-4e10h-7i-6j-7m-5n-5v4w-5
my kid is	e11j-7m-4w-7
kid	a12b-5d-4e10h-7i-6j-7m-5n-5v4w-5
kid is	e11j-7m-4w-7
film	a-18e-4g-4q5w21
your favourite	a-6b-5c-5g-4j-4p-4w15
favourite	a-4b-6f5g-7h-5i-5j-9q5s5t4v4w28
food	b-4f13i7j-9w-8
i m bored	w10
m bored	w10
m bored $	w10
the rent	i-6w6
the rent $	i-6w6
rent	b-6e-4i-15w13
rent $	i-6w6
dentist $	k-8m-5r-4w16
says my	l9
new year	a-6h-7l-10w19
a beer	w8
beer	w8
need an	b15c-4d-5f-9g-5h-6i-6k4s6u5v5w10
marathon	a-4b-6e-6f-4h-4i-11l-9w13
^ my favourite	b-5g-5h-8i-8j-8m-5w18
my favourite	b-5g-5h-8i-8j-8m-5w18
safe	a-12b-8c-7e-11g-10h-4i-6j-4k4l-7n7o-9p9q9r4s9t9u9v9w29
my laptop	i-5j-4w17
laptop	e-4i-8k4w21
their	b-10c-9d-9f11h7i15l-9n-5w-7
so i can	b9d9k9s4v4w-11
taxi $	b16k-4w-6
then	a12b5e-6s-4u21v-4w-5
should be	b-5d-4e-4f16g-4h-4i-9k15l-4p6q7r-5s8u6v8w-10
begin $	a13b-6e-6g-7h-6i4p17s4t4v4
delegation	a7b13c-8d-5f-15g-9h-9m6n4p5q5s5t18u5w-12
me this	f-6g-6k4l16m7n-4o-5s9t11u5v11w21
s timetable	a19d-7w-10
s timetable $	a20d-7w-15
on tonight	a6b-9c-5e-7f-4g-13l-4
on tonight $	a6b-9c-5e-7f-4g-13l-4
when s the	b-7f-6s-6w13
hours $	a-4e-4i15w6
are we meeting	a-8b19c-11d-8e-9f-9h-4i-6l-4s-4w-16
^ can u	a18d-6g-7h-4k-4o-4q6r-5s6t5v6w-4
can u	a18d-6g-7h-4k-4o-4q6r-5s6t5v6w-4
can u send	a18d-6g-7h-4k-4o-4q6r-5s6t5v6w-4
u send me	a18d-6g-7h-4k-4o-4q6r-5s6t5v6w-4
the location $	a-7b16w-6
^ where exactly	b11c-7e-4f-4l-6
where exactly	b11c-7e-4f-4l-6
the slides $	d10
video of	a-11b-8c-4d17e-4f-5g-6h-6j-6k-5w-13
you resend the	d23h-8n5q6r-4s6t6u7v7w-15
resend the	d23h-8n5q6r-4s6t6u7v7w-15
the documents	d21i-10q6s6t4u4v6w-11
^ download	f4n-4q5r10s11v-4w22
attend tomorrow	b-4e8
^ my flight	e9
my flight	a8b-9d-5e9g-7h-4r-5t4u4v5
attending	a-10b-7c-4e12f-5i-5l17s-5w-9
stay	e14q-5w-9
stay home	e14q-5w-9
cold	a-8b-10c-5f13g-9h-4i-6j-8l-11m-5o-9s4t4w21
^ too much	b-7d-11e8f14i-8l-4w-12
too much	b-6d-11e9f16i-8w-12
too much theory	f14
much theory	f14
theory	a11b-6c-10d-9e-10f9g-4u-4
disappointed	a-9f18i4m4s5u-7w-18
what did i	g9
the results	a-7d-4e-5g12h-11i-5j-10w-10
to do to	a-11d-5g-8h20i5k-5l-9o5p-8q4s4t6u6v6w-7
do to	a-11d-5g-8h20i5k-5l-9o5p-8q4s4t6u6v6w-7
fall	i24j-4w-12
bins in	i10w-7
bins in the	i10w-7
on the sidewalk	b-5i13w-12
^ the bridge	i12j-4w-13
the bridge railing	e-7i17j-5o-4w-9
bridge railing	e-7i17j-5o-4w-9
railing	e-6i25j-6m5p5q5s5t5u5v5w-15
answered	e-4f19i-4j11n-4p5r-6s4t5u6v6w-7
nothing $	d13g-4j10w-8
can i contact	c11d-4e-5f-6k12w-6
i contact	b-4c13e-8f-5g-4h-5k26l-6p-7q4s4v4w-16
for help	c-5k18p-11t8w-10
give me the	b7g8o-5w-6
phone number $	g-5k8r11w-4
^ here is	a-5b-5e-6f9h-4i9j-6l4r-5w-10
here is	a-7b7e-6f7h-5i8j-7r-5w-4
here is my	a-5b-4e-5f9h-4j-4l5r-5w-7
can i still	a-10h-6j-8k-5l12r-4s4w8
please answer	m16w-9
speak vietnamese $	m16q-4v-6
more messages $	n15
^ i no	c4e-4n24p4q-5r-5s7t6u5w-6
i no	c4e-4n24p4q-5r-5s7t6u5w-6
i no longer	c4e-4n24p4q-5r-5s7t6u5w-6
no longer	c4e-4n24p4q-5r-5s7t6u5w-6
longer	a-9b4c5e-7f17g-5i-6k-5l-5n30q-8r15s8w-9
my mind $	o-4q9v-5
^ not now	d4j-4n-5q18r5t-7w-9
not now	d4j-4n-5q18r5t-7w-9
see my data	r8
all $	a-7b-6c-5e-6n-7o15p5s31t19v9w-20
thing	a19b-6e13h-5k-4m-4p12q12u16w-5
don t $	c5k-8m-4n-7p-5q-10r-4t5v19w4
rice	u-4v-4w31
rice $	w9
a dentist	e7h-5k-8w10
my car	a4b12d-6e-9f-9h-5j-9l-5q4s5t5v4
price $	i15
this year	w9
this year $	w9
blood	c-6e-8k29l-5o6s8t7v11w26
war	b-4e-4f-6i-14n-17w18
^ school	a-16i-6w16
school starts	w8
lectures	a13c-8e-4f6g-7w-14
tmrw $	a15b8c-6e-5f-10
the opening ceremony	a7b10c-8w-5
i leave my	a6b22c4e-5f-8g-10j-10q-5s9t9v6
leave my	a6b22c4e-5f-8g-10j-10q-5s9t9v6
lecturing	c9
is the speaker	c17j-4w-17
management	a-6b-6c10d-5e-6f-6i8k13l-6n-5
late so	a-4d-11f-5l-6m-6n-5u4v-9w15
late so i	a-4d-11f-5l-6m-6n-5u4v-9w15
for two days	d-6e8i13w-5
two days	d-6e8i13w-5
i submit	b-5d-5e-5f7g10h-4i9l-7p-5r-6w-11
i submit my	b-5d-5e-5f7g10h-4i9l-7p-5r-6w-11
submit	a-5b-11c-4e-5f18g14i12l-7q6r-5s5t4w-7
submit my	a-5b-11c-5e-5f18g14i12l-8q-11r-4s4t4v4w-8
i d give	f17o-4q-4s5u-4v-5
d give	f17o-4q-4s5u-4v-5
the right	a-4b10c-7d-7e-5f-7l9
^ my certificate	e-5i-9j-12l-5
^ the road	a-7b-6e9f-4i9l-6w-10
traffic lights	i10w-9
traffic lights at	i10w-9
lights at	i10w-9
lights at the	i10w-9
junction	e-5f-7i16j-4w-19
s been	a-4i11j12m4s-6w14
my street	i22j-6o-9r-5w-10
is flooded	a-7b-7e8f-4g-8i16l-6o-11w-4
our street $	i11w-9
broken and	a7b8c8d-9e-9f-6g-12i5j-7k-7l-7m11n-7p11q-7r-8s12t11u12v12w22
with my complaint	j13w-12
did anyone read	i-4j10
anyone read	i-4j10
my suggestion $	j10p-6r-6
suggestion $	b4i12j15r-5s4t4u4
i m still	a-8b-5e5f-4g-8j13l8s4u4w-12
m still	a-8b-5e5f-4g-8j13l8s4u4w-12
waiting	i-5j18u5w-5
waiting for	i-5j18u5w-5
reference	c4e-7g-6j22l-4n-6r-9v4w-5
^ was my	f-4g15i-6j14u-7w-5
i can call	g-6k11p-4
can call	g-6k11p-4
can call $	g-6k11p-4
too $	b-5e-13f-7g-5h12k-4l18s4t4v4w-18
^ where to	b-7d-6g-4h-7i-5l15w11
where to	a4b7d-5h-5l16p-7w12
s the deadline	a-4b-5g-13j-9k-4l16w-10
^ could we	a5m9
could we	a5m9
^ opt	e-11n9o11w-5
arsenal	g-8w17
order	e-8j4k-5n-6q4s7t7v7w20
^ who wrote	w8
who wrote	w8
who wrote hamlet	w8
wrote	w8
wrote hamlet	w8
wrote hamlet $	w8
hamlet	i16
hamlet $	i16
osaka $	e-7g4h4i-7l-5p4s13w19
sick $	e19o-6p-4q-4t-4v-7
lose	e-4h8l-6p-9w8
my facebook	w7
facebook	r-4w13
end $	a4b-9e-9g6h4i-10j-9k-9n-7q-8r4t4
class tomorrow $	a18d-7e-15f-10g-13l-5w-13
where will the	b11d-5f-5g-5w-8
the lecture $	a-5b11c-5d4e15f9h-6m4n-5s4w-5
^ please share	a-5b9d10e-4f-5i-4o-6r-5w-9
please share	a-5b9d10e-4f-5i-4o-6r-5w-9
sick and	a-6b-7e16f-4t4w-8
it on	a8b13e6w-7
to rate the	c-5d-4f11l-12
s my	a-9c-6d-5e-5f10g12l-8
^ when can	a-8c4e-4g13h-5j9w-8
when can	a-8c4e-4g13h-5j9w-8
when can i	a-8c4e-4g13h-5j9w-8
do on	a18d-6p-13r-6w-20
the road is	a-7b-6e9f-4i6l-6w-6
road is flooded	a-7b-6e9f-4i6l-6w-6
a water	i21w-22
on my street	i9w-4
my street $	i9w-4
update on my	e-6j11r-6
issue	a-12g-10h9j13r-9w8
to a human	k9
me an	g-6j11k18l-4n-4q-10u-7w-20
change my	e-4g-4l-9m10o-11r14
vietnamese please	e-5m15w-6
vietnamese please $	e-5m15w-6
this conversation	i-5k13q13w-10
this conversation $	k10q14w-7
conversation	i-5k13q13w-10
conversation $	k10q14w-7
match $	a-6b-5d-4w8
i eat	b-18d-9f-6h-6l-4w17
feel sad	u-5v-4w20
feel sad $	u-5v-4w20
sad	u-5v-5w20
sad $	u-5v-4w20
job $	a4d-6f14g-7i-4j-5u4
music $	n-12w12
gym	a-13q-7w22
my wife is	a-17d-6e9n-4
wife is	a-17d-6e9n-4
s training	b-4e9f14g-6h4i4l-6m4n-4r5v-9w-7
are there any	a13b-6c-5d6e-8i-10l-8m4p4q4r4t4u4v4w-9
the evening	a18b-6d-14e-7f-8h-4l-9
lead	a-10b-7c9
you email	c-11d16f-9h9k-4r-4w-10
handbook	b-13d21f-11g-15k-10m-8w-13
handbook $	b-13d21f-11g-15k-10m-8w-13
^ i won	q15s5u-5
please excuse me	e12w-4
excuse me from	e12w-4
checked	e19o-4w-9
checked in	e19o-4w-9
was excellent $	a-4c-11d-6e-4f16i-5t-6w-8
excellent $	a-4c-11d-6e-4f16i-5t-6w-8
too small	d-6f16w-12
i collect	b-4f-7h14
collect	e4f-5h23o4p-11q4r14s6t5v5w-9
trucks	i19w-18
the outcome	a-4b-4c-4g-9i-11j9w-6
the outcome $	a-4b-4c-4g-9i-11j9w-6
outcome	a-4b-4c-4g-9i-11j9w-6
outcome $	a-4b-4c-4g-9i-11j9w-6
let me talk	k11
me talk	k11
me talk to	k11
switch the	d-4m11v4
ask $	d-8e12p15q-6w-9
for the quick	t11
the quick	t11
^ not at	v14
not at	v14
not at all	v14
at all	f14n-4v13w-7
at all $	f14n-4v13w-7
piano	a-7b-4e-4f-4g4i-10o4w14
bike $	b-6c8k4n-4q-7s7u-4w21
^ what date	a5b-5e-4g-4h6p-5r12w-8
what date	a5b-5e-4g-4h6p-5r12w-8
to go	a-10b26d-5e11h-5i4j6o6r4s7t5w-11
go to the	a-11b7c-9d-6e7h-5w-6
for today $	b10d11e-7w-7
clear	b-6e-7f8g-11h-6k4l-12n-5o4p-4q-12r-14s4t17v-9w14
^ begin	g13n-4o8w-5
hole	b-5d-8e-9f-8g-7h-6i9j18m4p4q4s4v4w-22
hole in	e-9f-7i22j-4l-4w-19
^ street	i11w-5
the progress of	g-4j18m5n4p5q5r-6s6t6u5v6w-6
progress of	a-5b-4d-5i-5j13o-4
progress of my	j9r-4
to talk with	c-6k17q-8w-4
talk with	a-4d-5e-6h-4k27o4q-4s7t7u5v7w-8
^ not yet	q-5v12
repair	b-4c-7d6h-6k-8r-8w21
shop $	a8b-9c-5j-5w14
starts $	a13b-7d-7e12g-5l-7o-4s6t5
the class today	a-4b-8c-4d-6e7f6i-6l-6w-5
class today	a-4b-8c-4d-6e7f6i-6l-6w-5
class today $	a-4b-8c-4d-6e7f6i-6l-6w-5
is the course	a5b17c-4d-8e-11f-10g-6h-8i-4l16m4q9r4s5t6v7w-8
the public	a11d-5f-6i19j-6l-6p4q4t4w-18
pin	a-7b19d-8e-4h-9n-9q6r-5s6v4w8
door $	b22d4e-6h6i21s4v-6w-9
how i	a-8b12d-8f-6g-4j4k-7l16m4n-5o-7p4q6r-4s6t6u6v6w-7
put my	b13c5d-4e-9f-8g-4l18m-4q4s7w8
course please	b8c-6d-11e-7f5h-6k-4l13m-10n-7s4v5w-9
reach the	a-5b17c-5e-5g-6j-8k12n-5p-4r-5s4t4u4v4w-13
bai	b5c-7e-5i13j-12k-4l-4w9
template	b5e4g6h-14i5j-6n4o7p-8q-4r-10s-4u-9v-10w27
from tomorrow	b-5c-7d-15e19f-10l-6n9
from tomorrow s	b-5c-6d-15e18f-10l-7p4
to class $	a8b10d-4f-6h-4i-8l-7w-6
work on	a-5b-6c-10e-6f-5i-13w18
content	b-9f20g-5i-6j-7w-10
^ it was	e-6f18w-16
it was	e-6f18w-16
the microphone	d-4f15h-4k-4w-15
microphone	a4f12i-4w12
was bad	f13
hear	b-4c10d-7e-7f18j8k14l5o-4q-4w-17
results of	a-7e-4g5i-6j-5w7
of the test	a-8e-4f-4g21h-7l-5w-19
is the exam	a-5b-10c-5g18h-6i-4w-17
awful $	f-5i9m-4p4q4s4u4v4
an answer	i-9j12u4
it s been	j17p4r6s-4w16
also	e13l5w-4
participant	b-6c-6d14f-7g-17h-5j-7k-5l21p-17r18w-18
^ add	d5l20s-5u-6w20
the deadline for	a-7b-6j7l14w-12
deadline for	a-7b-6j7l14w-12
put my name	b-8e-13f-9j4l13q4u4v4w-5
down for	d-7e-7f-5h-7l12w-6
down for the	d-7e-7f-5h-7l12w-6
use japanese	c-6f-4i5m18q5s5t5u5v5w-13
what to	a-5b-8n-4p12q-6r-4
expired	c4d11g-5h-10p4s5t4w21
class for	a-12b-5e13l-5n-4
return	b6c7e-8f-10g-9i-7l-4m6n-8o-5q-9t8u7v8w33
the doctor	i-7l-7u5v5w15
the train	a-4c6d17e-11f-6h-4i-10j-5n4o-11p6q6r-6s6t6u6v6w-5
the gym	w8
is at	a9b-15d-5e-10f-9g-6h-6i-10j-7l-5w11
room number $	b12d-4k-9w-8
does ms	a6b11e-6g-4u-4w-11
does ms huyen	a6b11e-6g-4u-4w-11
^ did the	d7g-8h-8i-7j14p5q5s5t5v5w-13
the visit	a9b-4d9f14h-7o-4s5w-4
the visit $	a9b-4d9f14h-7o-4s5w-4
needs	a-8b-6c-13f6h22l-5n-5o-4r4s5u-6v4w-13
bad $	a-10b10d-6e-7f7h-12k-10l-5w-4
the back	b12d-8e14f14j-7k-4s4u4w-8
my answers	f-11g19j-7w-13
t do	c-6d-4f-7h14j4l-4o-4q17s7t6u-5w-14
can i do	f-4g12o-9w-6
the noise	a-7d-5g-8i5j14w-13
come back	a9e-7i9w8
walls	i13w-12
toilets	b-7e-8h-4i26j-4w-26
who is in	a-7b-10c5d4e-8h-8i-7j6k12p-5r-5w-10
is in charge	a-7b-10c5d4e-8h-8i-7j6k12p-5r-5w-10
^ got	a-5b13e-5l11q-10t16u5
^ vietnamese	c-8d4h-9m17w-6
my subscription	k4n16o28u-6w-7
my subscription $	k4n16o28u-6w-7
who are you	p13r-7w-5
are you and	p13r-7w-5
you and	p13r-7w-5
you and what	p13r-7w-5
guide me	b14h4n-8o-4p16r-9u-8w-7
my date	c4d4e-4g-5h11k4r10s4w8
date of birth	a-5d-4g-8h6i-5r23w-7
of birth	a-5d-4g-8h6i-5r23w-7
dear $	f-5i12k13l11n-5q-8t15v-4w-9
is the concert	a-4b-15d-4g-5w9
^ my husband	e-4i-4r-4w12
my husband	e-4i-4r-4w12
husband	e-4i-4r-4w12
channel	c-4j-4k13s4t6v7w20
when do the	a-7g-10h-17i-5j-5r5s5v4w18
word	b-5d14f-4h-5j11k7s5w19
is beautiful	b-6i-5w9
^ my friend	c-6e-4h-12m11
my friend	b-6c-6e-4h-12m11
friend	b-6c-6e7h-12i-14m11
on the bus	a-9b9d-14f-4h-8i-13j-6o-4w11
i cancel	e-7f-4g-4h-9r-5w25
i cancel my	e-6h-9r-5w19
to learn	a-5b-6c22d-7j10k-6m4n-13q-4s6u5v7w14
earlier	a7h-7i-4n-4r13w-5
^ in which	b14c-4j-5w-4
in which	a16b18c-6e-9h-6i-6j-7n4s5t4v5w-11
we study	a7b10f-6j-4w-6
study $	a-5b10c-4e-6i12w-15
metro	b21c-4
go $	b21e-10i-4o4p-8s4v-4w11
the online	a-7b11c-6d-14e10g-15h-12i8j-4l-12w-12
stored $	a-6b-6d13g-4p-5q4r17w-11
promised	d25e-5p4s4u5w-14
i read	d11e-6f-8g-8h-6i4k-7l-4m14n-10p-9r-11s5u-6w13
ll be in	a-6n12o-9w-12
letter	a7b10c9d-14e-9h22i8k5l26r-4s-4v-4w26
dirty	b-4d-5e-5f-6g-4j-6w4
a house	b-9f-4i6
exercise	a10b-5c-10f5h-7w-13
ba	e4i6j-6w-8
all night	i12w-7
chess	b5c-8e5f-5i4n7q8r-5u-5w30
^ my nephew	g-5w8
my nephew	g-5w8
nephew	g-5w8
^ language	h-6k-4w21
yoga	h-4w12
^ she	d-8e-11f11m-5n-6r-4v-8w20
in japan	a-11c-10h-6k12l-8q4r-5w18
ll be away	a13d-5h-6i-5l-11n-5w-11
be away	a13d-5h-6i-5l-11n-5w-11
away	a12b-4c16d-7e7f6g12h-9i6j-9l-8r-5w-20
past	a8b-8c-11i10w-6
nine	a8b-9c-12g-5h-5i8j-5w-6
sign for	a-6b21e-9f-6g-6i-7l-6m7q6s6u7v5
part of	a18b8c-8e-7i8j-6m6n4s8t6u4v6w-10
then $	a11b6e-7s-4u20v-6w-12
mentioned	c-5d20e-6f-5l-6q4w-19
version	c-5d17f-5h-9j-5k-7m-10w-12
version of	c-5d17f-5h-9j-5k-7m-10w-12
version of the	c-5d17f-5h-9j-5k-7m-10w-12
from class	d8e11p4r-5s4v4
sitting	a-6b-4c-5d-6e20f14k4l-9m4p7q7r-4s6v5w-8
to us	a-11c8e14f-7h11k-5n-4p4u4w-8
^ i signed	e16q4r4s5t4v4
i signed	e16q4r4s5t4v4
signed	a-5e17h10q4r4s5t4v4w-4
in class $	a-5b-5c-6d9e19f9i-7k-9l-6p4q5s4u4v6w-13
is dead	d12e6f-7g-6i4w-6
away from	a-17d-4e14i7w-13
square	e10
year s	a-10b-11d-6f12g-6h-10l-16w10
s course	a-5b-10f12w-8
than the	a-7b-9c-8d-7f20g-9h-9i20j-4k-4l-9m7q10t9v9w6
interpreter	a-6b-7c15d-9e-9f5h-6l-8m-8w-22
i just	a14b-10c-6e-11i-5j-4l8w-6
sit	g14s4w-7
save	d-8e-7g-4h11l-4w5
dead $	d12f-7g-6i10w-24
bus line	b-7c-4e-5f-7g-4h-5i15j9l-4p4q4u4v4w-11
loudspeakers	a-7b-6c-4e-6f-8i20w-14
hand	c6d-4e18f-5i-11k30o6q-9s7t8u6v8w-14
answering	j11k15n-5o-4q13
three people	f19i-7k-5l12q4u4v6w-9
people from	a-5b-4e9i-6l15t5
i entered	b-4h-7l19n-5q27r28s12v-5w-10
entered	b-4h-7l19n-5q27r28s12v-5w-10
get into	b7l12
get into the	b7l12
round	a10d-15e-5l11o16q4r-7s4u4v4w-11
the menu	k-5m16p14s7u6v7w18
^ back	d4e-4h5m14q24u6v6
^ back to	d4e-4h5m14q24u6v6
^ take my	g-4n9q-4r18w-7
m in	b-5c-8e-5g-5k10l-11o17q4r-5s4u5v4
before $	a-15b-4e-12l-11m-4o21w-4
by accident	a7b4c6e-6h-6k5l-6o19r-5s6u-7v-8w17
accident	a7b4c6e-6h-6k5l-6o19r-5s6u-7v-8w17
the old	a-5f-4h-4i15j-14k-4n-8o12r11s4v5w-4
questions $	a-5b-7f11q15
grateful to	h6k13n-4t24u10
^ on	a5b-5f-11j-4l5m4n5q6s5t21w15
on which	a7b-7c-5h-4i-8j-9r-4t4w19
for six	a-13b-11c-7f-12g-12j-11k-16l-13w14
my friend s	b-6c-6w13
friend s	b-6c-6w13
channel $	b-4w13
jobs	b-8e-6h-7i-8o5s4t5u-7w24
delivery	b-4f-4i-7w9
i forgot my	e-4j9u-4w9
forgot my	e-4j9u-4w9
the pub	a4b-5d-6f-5j-4k-4l-4q5s7u5v4w23
how $	d-8e-6l7o-18r-11w20
^ first	a-5e-8f-5i-4k-10p19u-10w13
me up $	n-7o-6p-5t-9u-10w16
boss wants	a13b-6c-6d-9e12f-9i-4l-8q4r-6s5u4v5
in kagawa	a13e-4g-6h-5i4j-8k-6l-13m11r18s5t4u5v5w12
it now	a-7c9e-5g14h-7i-4j-8k-4w-13
it now $	a-7c9e-5g14h-7i-4j-8k-4w-13
take $	a-17b7e-11g-5t4w15
question	c18f16g9i-5j-4k-6n-4p5q6r-5s7t7u8v8w-10
catch	b-4c13d10e-12f-5h-7m5s4w17
away $	a-4b-7c19e13f10g-4h-8i-6j-4l-4o4r-6w-16
the practical	c17d13f9i-4k-4l-8r4w-16
i not	a-7b-4d12f-5l-4n-9p15q-7s4t4u4w-5
photo	d7g-7h-6j9m5p5q5s5t4v5w-12
before i	d-8e13n-23o17r-4w-12
can t get	d-4e13f-9h-4i10s5t4u6v5w-6
mum	b-8d4h4i4v-4w26
bring	h11n-4o10q-6
going on	b4e-10i4j6n-6q11w17
months	a-16b-7c-4f-11g-10i17j-15k-12l-7m4p4q5s4t5u5v5w-4
automatic	f-6i-4k24n24p-6w-7
need for	a-12b-5d-5g-9h-17l13p-16q4r-9s4v4`;
