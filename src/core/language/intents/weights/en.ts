/** Made by `npm run weigh` from the labelled sets: what each word and concept says of each wish. */
export const ENGLISH = `^ $	a-8b-4d-5h-6n4q4u14v12w22
^ what	a18b11e-27f-28g12i-14j9k9l6m-9n-5o-5p31q-8r21s-11t-7u-13v-5w15
^ what s	a9b12c-9d-14e-15f-17g8h-12j9k19l11p-7r-7w13
what	a23b8c10e-21f-14h4i-24j12l20m-17n-11o-22p32r20s-16t-12u-22v-17
what s	a9b12d-15e-14f-18g8h12i-4j12k19l10p-8r-9v-6w5
what s on	a7b-6c-4
s	b13c23d13e4f5i-6j13k10l-5m-17n-18o-24p-22r-23s-17u5v-4
s on	a7b-6c-4
s on next	a14b-5c-4w-12
on	a18b13c12d-11e15g-25h10i16j10k-27l-42n-30o4p-29q-20s-17t-20u-24v-20w7
on next	a14b-5c-4w-12
next	a35c12d33e9f9g-10i12j-7k-12l16r-6s6w-4
thursday	a17b18c5e30f-4i-5j-7l-7n5o-7w-8
thursday $	a11b7c5e11i-6w-6
#timetable	a97b10c-11d22e-5f22g-14h-11i-4j4k14l5o-6p25q4r23
#filler	e-8i8j-15k6m7o-11p-11r-7s-8u28v7w33
#day	a65b19c26e32f23g-15h-23i9j18k-32l5m-22n-15p-21q-23r-30s20t-16u-32v-11w17
^ is	a12b11c15d13e13f-13h12i-41k12l13m-18n-13o6p-12q-8s-7t-8u-14v-10w-21
^ is there	a15b6c-18d12e-15g4h8i-18j8k9l-13u-4w-7
is	a17b19c17e5f-4g7h-4j5k16l11n-27o-9p-13q-24r-12s-22t-26u-16v-10w10
is there	a16b9c-19d13e-15g5h8i-19j9k12l-14p-5s-7v-5w-7
there	a30b22c-23d27e-16f5g7h9i10j9k20l-8m-5p9q-4s19u-6v-5w-22
training	a24b35c-18d-15e21f15g-10h-5i-9l29p-6r-4u-12w-15
training on	a10b-8c-10d-4e8f-6g-4h-5k-5w-6
on saturday	a17b-12c-5d-5e-8g-4h-7i16t5w10
on saturday $	a26b-7e-5i-6t7v4
saturday	a16b7d-5e-8f-6g-6h-8i16s4t5v4w10
saturday $	a27b-8c-9e-5i-6t7v4
#whether	a14d11g8h19i4j18k-5l4m-16n-22o-16q-17s-50t-45u12v-19
#train	a50b49c30d25e38f45g-5h13i-43j-23k12l24m-7o-24p-20q-16r-24s-6t-17u12v-15w7
^ show	a8g16h-4j8p23r7w-9
^ show me	a6g7p16r10w-7
show	a24d-18e-6f-6g13i-5j4l-8n-7p21r18
show me	a17e-6g7p18r10w-6
show me the	a11p14
me	a5c-4f-21g12h-17i-15j-23k25l20m-6n29o30p18q8r22s-27v-25w-9
me the	a14b4c12d9e-5f-12g8h8i-9l-6n-12o-11p15q-6r-6
the	a9b12c7d31f27g25h10i21j14l8m-31n-10p-34q-30r-13s-45t-4u-57v-49w-16
the schedule	a26b-4q4s9t4u4v-7
the schedule for	a21b-8d-5j5k-4q7s7t4u4v7w-11
schedule	a34b-7d-6e-4f-5i-5j-5l-7q4s6t4w15
schedule for	a32b-6d-5e-5n5q11s7v10
for	c-9d5e12g-9h6i4k-12l7m-13n-34p-14q-30s-23t18u-14v-33w10
for next	a16b-4d-6e-6f-6j-6l10w-12
for next week	a10b-5c-4d-8f-6j-4l-5w-9
next week	a13b-6d8e8f-9i-6j-4l-9w5
next week $	a14b-4d-19e10f-6i-5l-7w6
week	a30b-19c9f-16g-6h11i12j10l-8o-6
week $	a21b-8c7d-13f-8i13s-4w5
#ask	a12c8d15e-10f-12h6i-8j-27n5o13q-19r12s-31t-16u-21v-53w-4
#dataVerb	a11b13c-6d16e-12f4h22j-5k-14l-15m13o-4p-24q-9r26s-25u5v19w15
^ timetable	a36b-5c4d-6e9g6h11i7j10k-5l-5m-6p-5q4r-4s9t9u-7v9w-5
timetable	a38b-6c7e7f7g-6i8k-9l-4o-6p-7s9t4u-7v5w19
please	b16c-11d9e12f-4h-15j-6k14l13m14n17o19p7r10s-16t-22v-16w-43
please $	b18e-5g8i-32k14l8m20n-13o-6p14q5r-7s-9t-12v-10w-30
^ when	a33b-10c-9d6f-9g21h13i-5j20l-10u-7w16
^ when is	a13c-8d-11e-9f-5g-6h-8j-5k-4l-5w8
when	a48c-8d8e-5f-9g23h17j31l-8q4s8t4w15
when is	a13c-8d-11e-9f-5g-6h-8j-5k-4l-5w8
is ms	b-9c12d-11f-4g-7h-8j-4k7w-5
ms	a11b21c17d10e7f9g-6h-7k9l-4s14w-9
ms huyen	a16b12c6d13f11k-8m-4
huyen	a22b18c19d27f16k-6w-6
huyen s	a10b-5c-11d9f-4
s lecture	a12b-17c-20d20e-9f15i-6n4o-6p4w-7
s lecture $	a11b-12c-18d12e-10f10i-8l-5o-8w-6
lecture	a26b11c22d21e-10f28g-9h-11i-11l-11t-5w-19
lecture $	a6b16c10d7e-9f11g-6h-5k-8l-11n-4o-9q-4w-17
#when	a76b-13c-15f-23g17h34i-6l13n-6r38w21
^ good	b8d8f5s25u-12v-4w21
^ good morning	a15i11j4s22w-5
good	d6e-4i7m11p7s29u30v-7w22
good morning	a15i11j4s22w-5
morning	a7c10d10e18f14g-6h-10i9j-5k-4l-11p-4r-4s22u-4w9
could	a19b19c14d12f12g-4h19i16k28l8m23n-8o-5p-7r-5t-5u-5v-5w-8
could you	a14b4c17d9e-5f-23h15k12l-8m14n-5o-6q5r-6u4v4w-15
could you tell	a11c9u4w-4
you	b9c-5e-11f-4g-27i-37k16l-10m12n10o13p19q-28r20s26t27u-31
you tell	a12b4c17e-4f-8p-5q6u7v6w-11
you tell me	a12b4c17e-4f-8p-5q6u7v6w-11
tell	a14b9c14d-12e5f8g7k-4l-12n-10o-6q-6r-6
tell me	a19b4c13d-9e-9f-14g8l-7n-9o-6p6r-5w7
tell me what	a14b-9c-5k-5p10w-6
me what	a19b-8c-4d12e-7i4o-8p15r-8s4t4u4v4w-10
what time	a26b-11j4l-5m4q4t4w16
time	a38b-6c-10d-8f20g7h-8i23l-13r-5w10
the workshop	b21c10f15g-12h-10k-7w-10
workshop	a17b25c14e4f24g-9h-9k-7o-7w-11
#greet	a26b11c-5d-5e8f14g9h14i21p-7s80u-13v6w-4
#switchTo	c12d-6e-4f8g18h-9i9j-5k-5m39o7p10q-16r8s-12u-38v-16w4
#begin	a26b11c-34f-16g6h7i10k17l6m13n12o6q-25r-21s-16t-26u-27v-30w8
agenda	a22b-6d-17w-15
agenda for	a15d-8f-4l-5w-13
agenda for 25	a13d-7f-4l-4w-13
for 25	a14d-7f-4l-4w-16
25	a16b-7c-5d-6e9g-4j-12l-5w6
november	a7b-8c-12d-11e-9g-5h-5l13o-7q4r-6w13
november $	a13b-8c-9d-8e-8n6o-5p5q7r-4s5t4v5w15
and	a18c12d-29e10f11g-6h-4i17j9k22l-22m-10o-18p9r13s14t-10u-21v-16w-39
friday	a41b8c20d-10e18f-12g-6i-6j-7m5p4s-9v-4
friday $	a40b8c6d-4f-8g-8i-7j-4m4s-6w9
^ is tomorrow	a10b11c-12e-16l-12w-19
is tomorrow	a10b11c-12e-17l-12w-18
is tomorrow s	b11c-9e-14f-4l-11w-8
tomorrow	a20b27c21d-10e16f-26g-8h-8i-11j-14k-7n12s-5t12v-6
tomorrow s	a-4b21e12f-22k-5l6w-10
tomorrow s session	a-5b19c-16e6f-17l-9t4w-6
s session	b19c-8d10e8f11j-4l-11s4t5w-13
session	a16b12c-7d17e16f21g13h-6i-8k-9l-25m-10n-11o-9r-5t-9u-25w5
cancelled	a26b-18c-5d-4e5f-6h-10i-7o5s4w7
cancelled $	a16b-15c-4i-6
#dayOff	a58b5c-11d-15e-15f-11g-15h-15j-5l-5n-8o7q25r13t4w4
papi	a15b6c18f13g-12h-7i-4j-8k-4l-11p-8r-6u-5
papi $	a12c-19f11g-12h-5j-13l-12m4p-9r-6w12
#topic	a33c28d10g-15i27k4l10m4o-7p-10u-8
^ how	a22b12c-16d-11e15f8g8h12i-16l15m-19n4o-8p6q-12t4u-16v-14w6
^ how long	a24f-5g11h4k-4l-6m-7v4w4
how	a13b12c-18d-4e8f6g5h12i-22j-4l6m-28o-26p20q-16r-8s22u-21v-18w23
how long	a26f-5g9l-7m-7w4
how long is	a17b-5f-4g8h-4i-4l-4w-6
long	a24c-9e-7f13g9i-8j-4l-9m-8o-4u-10w18
long is	a17b-5f-4g8h-4i-4l-4w-6
is the	a26b16e-25g11h-4i-22k-16l-8p-5r-6w16
is the training	a13b12d-8e-11f-26g-11h-7l-18w-30
the training	b26c-5d-9e14f20g-13i-8k4l10s4v4w-23
the training $	a10b8e-7f17g-10h-6j-5k-9l9m4q-4s5u4v4w-21
training $	a16b23c-12d-8f12h5j7k-13l26m4q-4u-9w-30
what s the	b13c-5d-16e-10f-8h8i-6j5k18l9p-5r-8w-11
s the	c6e6f-13h7i-8j6k16l6p-5r-9t-5w-13
the plan	a21b-15c-13d-7e-4f-6j-7l-4w-16
the plan for	a15b-10c-7d-4e-4f-5g-4j-6l-5w-14
plan	a28b10c-10d-5l5o4q4r-14t4w29
plan for	a-5b-4e-6w18
for wednesday	a13b-7c-6j-6w-9
wednesday	a29b-12c5d-8e13f-13g-5h-13j-9k-6w-17
afternoon	a25b17c6d-12e10f6h-5i-9j-4l-10s21t4v4w-9
afternoon $	a18b15c7e9f-11i-5l-7o-4s19
#what	a15b8c26f13g16h18i-9j9l-10m-16n-16o-21r17s-7t-10u-29v-11w22
^ has	a24b9c-4e-6f-4h11i-8j18u-4w-12
^ has the	a12f-9i-6j16w-5
has	a15c-11e14f-19g-9h13i17j18l-16r-5u-7
has the	a12c-9d8e-5f-15h-11i-7j17l-15r-6w12
changed	a17b8e-5g-5i-4n-5o7q12r4w-8
^ any	a19b-17c11d21e-13f-18g-6h-6i-7j17l-8u-11w-18
any	a20b-21c17d21e-16f-16g13h7i11j28k-6l-12n21p-4r17u-14v-8w-18
class	a38b19c-23d22e20f16g-6h7i-17j-7k20l29n-9p-5u-6
^ i	c-5g-4h-8i-11k-9l-4m6n9o12p8q6r5s-27t4u-23v19w4
^ i d	b-16c5e-5f9g4h-8i4j-8k6l9n-19o8p-13r8t-11u-7v5w-19
i	a-7b-5c-18d6e18f8g11h4i-8j12k9m4n-6q5r-10s-28t-13v19w-20
i d	b-17c5e-5f10h-9i4j-8k6l10n-19o11p-13r11t-10u-7v6w-20
i d like	a-4b-10c9d6f-8g10h-5i9k-5l16m-7o8q7r14v-5w-12
d	b-17c5e-5f10h-9i4k6l10n-19o11p-13r11t-10u-7v6w-20
d like	a-4b-10c9d6f-8g10h-5i9k-5l16m-7o8q7r14v-5w-12
d like to	b-7c6d-5g12i8l13m-5o8q8s4w-11
like	a-8b-23c7e-6f4g4h-9i14j-10l16n-14o20p-15q4r14t-6u-15v-20w9
like to	a5b-10c4d-8f14g9h-5i10j-6k-5l16n-4o7p-5q7r7w-16
like to know	a13b-6c5d-7f-19l-11o-8r7
to	a-7b7c-21d8e17g5i10k23l11p4q11s-4t-5u-41v-36
to know	a17b-6c21f-16h5j13l-8n-6o-7p6r12s5t6u6w-8
to know the	a16d-6f-7g-6i-5j11k-4l-10o-7r-7u5v4
know	a31b17c27f-14j17k-4m-6n-12p26r14s9t8u8v-4w-8
know the	a22b6c9f-9g-4i-5j13k-9l-9o-5p4r-6t4u5v5
the dates	a23c-5d-9e-4f-9h4j4l-5q4s4t-4u4v4
the dates of	a16c-5d-4f-8l-4r-4
dates	a28b-5c-4d-9e-6f-10h4k-4l-6q4s4v4w5
dates of	a16b-6c-6d-5f-10l-4r-6
dates of the	a17b-6c-6d-5f-10l-4r-4w-4
of	a-5b4c8d7e-15g-23h6i6j15k6l-52m-31n-11o-30p8r18s-21t-11u-5v-24w12
of the	a20b22c16d18g8h-4i15j-5k23l-16m-5o-4p-12r-8s5v5w19
sessions	a33b-5c-7d-9e12f-8g-19h-9j5k-7l-7
sessions are	a14e-4g-5w-13
are	a8b7d12f-14g6i4j-19k8l-13m-16n-12o-12p21r4s12t-17u-30v-15
are there	a9b-5c-7d14g-4i-6k-6l8m-4n5o4p15t5w-12
there in	a12b-7d-5e18f-4w-11
in	a-7e37f5g-7h-5i10k7l9n-21o10p-15q-11r7s-18t-24u-29v-22w26
in december	a20b-5p-4r-6t4u4v4
in december $	a20b-5p-4r-6t4u4v4
december	a20b-13c-9d-15f-7k-6l16r-8w-17
december $	a17b-9c-4d-11f-6k-6r-9w-5
^ which	a13b28c21d-15e-7h-10i-10j12k4l-8m8p16r-4u-6
^ which days	a8b-9r-4
which	a28b40c21d11e-14f-10i-15j10k4l-16m12n-8o-4p25q-12r22s5t-6u-6v-8w14
which days	a19b-7d-8e-13f-6h-8l-10p-4r-4w-5
days	a39b-15d-10f5g-5i13j4o14u-6w5
do	b-4d5e-9g17h15i-40j-22l5m4o-26p14q5r10s-8t-19u22v-31w-6
do we	a25b7c23d12e-6f-13g16h18i-14k-5l-4m-6r-4s4u-10w-24
do we meet	b20d-14f-12g-4h-6l-8w-9
we	a32b25c14d9f6g8h19i8j-6k-6l-11m19o-6p-11q12r-9u-6w-36
we meet	b20d-14f-12g-4h-6l-8w-9
meet	b15c-14d-16e-10f-15g-7h-12k18l-13s18w-12
^ where	a-15b28c6d19e7f15g13i-8j7l16p-5r5s-4u-8w20
^ where is	a-7b-7d-8e-6f8g9i-6j12l-15r6w15
where	a-17b38c6d20f20g13h4i-22j17k-6l19n-4p-13q-6r4u-8v-5w22
where is	a-7d-13e-7f8g8i-6j11l-16r6w14
where is the	a-9d-13e-6f7g8i-6j-12l-12w13
#where	a-29b82d21e9f17g10h7i16j9l9m-5n-8q-6u-5v-7
^ which room	b18c-12f-7
which room	b23c-11f-6p-10v-4w4
room	a-7b51c-13e19f19h4i-4m7r9s5
is the lecture	a-12c-16d11e-4f-14g-5h-5j-5w-21
the lecture	b23c7d32f23i-7m5r4v-4
in $	a-4b22c-5d-4e33f-5g-5i-11j7k-6l-5o20q13s6t6w8
^ how do	a-7b6d-13e12f10g7h-4j-5k10l4n11p8q-7s-4u-7w17
how do	a-7b5d4e13f9g12h-5j-5k11l8n12p5q-6s8u-8w14
how do i	a-6b5d-12e12f10g12j-5k11l8n12p8q-6r-6u-6w4
do i	a7b13c-12d14e7f7g12h20i-11j-9k14l16m-6n13q-6r-13u-15w-14
do i get	b8d8e-12f-11k-12l-8n-4p-4w6
i get	b14c-9d17e-4f-9g20h5j11l-11p-6w17
i get to	b9e-11g-8k-4l-8w5
get	a-6b8c-15d23e10f-18g16h25i4j5k16m-8o13p-13q8r-12u-5w4
get to	b7e9g-6l-6w5
get to the	b7e9g-6l-6w5
to the	a-18b34c-16e9f-15g-14h-14j12k4l17m-13n-15o-14p-20q6r4t12w-13
to the venue	b11e-18
the venue	a-10b22d-10e13g-7h-6i-11k-9w-10
the venue $	b21d-9e17h-6i-10k-8
venue	a-8b18d-8e12f-4g-7i-12k-7l-5n4s4w9
venue $	b25d-7e17h-4i-8k-6m4r4v-5
#place	b92c-6d-6e16f-10h5j-6k-6l4m-6o-4q8r-10s12t7u-5v8w-11
the location	a-7b32d-8g-6h4i6j5m5q4r4s5t4v8w-6
location	a-15b27c-4d-6w-7
for tomorrow	a15b9c-13e11g-5j-6l-12o-4t-5w-15
for tomorrow $	a15b9c-13e11g-5j-6l-12o-4t-5w-15
tomorrow $	a14b15c22d-11e8f-11g-8h-6i-5j-9l-12t10w7
^ is it	b11c10e8f-10g-12h8i-9j-10k-6l-16n-8o16w17
is it	a10b26c19e7f-17g-12h11i-10j-12l-16n-4o18s4w15
it	b10c8e-4g12h8j14k-16l-6m-22n24q18r16s-8t9u-16v-7w-15
online	a15b14c-8d15e8g13h-7i10j-6k-5l-8q4r-5w-16
online or	a-9b15c-6w-4
online or in	a-9b15c-6w-4
or	a41b22c15d10e-15f-16g-7h18i-15j20k-12l-14r4u-16v-12w8
or in	a-9b15c-6w-4
in person	a-12b9c-4h15i-7l-7w-10
person	a-4b9c4h16i-7k37l-9p-8s7v-4w-20
person $	a-6b15c12e-5h-9k32l-8q4s4t5v5w-14
^ where will	a-4b13e-7f-7l-4w-5
where will	a-4b13e-7f-7l-4w-5
will	a20b14c10e30f-23g11h30j22k-9l-17m-8n-5r-6u-9v-4w8
friday s	a7b6c9d-6e-8f-7k-4l-4u-4w-5
s workshop	b14d-4e-11f14g-7l-5n4o-4v4w-15
be	a20b8c13d17e39f12h22i-10j-4k-17l6m-12n11o-14p-13q-14r13u-17v-8w-10
held	b23c-10d-9e-16f-8g-8h-16i-14j-8k-4l-13w-18
held $	b20c-8d-9e-15f-8g-8h-10j-4k-4l-13w-14
^ directions	b20j4k-5l-4m-8n-5o-6p-4s5t4u-7v4
directions	b23h4k-6l-4m-8n-4o-6p-4s5t4u-7v4
directions to	b14e-6w-5
directions to the	b14e-6w-5
to the hall	b26d-4e-20g-7j-4k-6l-10w-27
the hall	d-9e18f-7i-9k-4l-6q5s5u4v4w16
the hall $	b22d-4e-8i-10k-5w-20
hall	a-11b20c-10d-13e18f-6g-4h-4i-9k-4l-7m4n4q4s8w16
hall $	a-6b16c-4d-5e-11h-13i-24j-7k-6l-4
^ which floor	b17c-4
which floor	b18w-4
floor	b32c-4f-6i-7w-8
floor $	b13p-4w-7
^ where do	a-6b7c-7d11e7f16j-4u-6
where do	a-6b6c-7d11e6f15h5j-4l14u-7
for the	a-6b17c6d17e9f8g7h-4j8k-9l10m-6n-11o-17p-6q-4r-12t16u-6
site	a-11b11d-13f-12g-4i8l-5
visit	a28b10c8d15e-7f8g-8h5i-4j5k-5l-7o-5s10w6
visit $	a15b14c12d15f5g-4h5j-4l-5o-5s8u4w-7
^ how can	b7d8e4f8g-7h7j-4k-9l20p7r-9w-12
how can	b8d9e4f8g-7h10j-4k-11l20n-4p6r-9w-13
how can i	b8d9e5f8g-6h10k-10l18n-4p6r-8w-11
can	a-6b11d5e8f14j14k17l9m13n-25o-11p21q-23s-16t-22u-25w-7
can i	a-7c4d8f5g5h8i-19j15k15l9m5n-11o-11p9q-13s-4t-8u-16v-14w-15
can i get	d13f-5g-9h5j-6l-10o-4p-7w12
get there	b29c7d-5e-7g-4h-12k-5l-8m5p-4r7v4w-12
there $	a-4b13d-6h-7j11l-5m6n6o5p17r-5s22t6v5w-6
building	a-17b30c-8d-8e-14f-10g-8i5j-5l-14w-5
is the class	a10b13c-5d-8e-6f-11g-7l-18w-22
the class	a4b19c-5d5e5f6g-10h-6i-5k19l17s6w-22
^ where s	b9c-12d8e11f-7j-6l-5w-16
where s	b10c-12d8e10f-7j-7l-5w-16
ms tanaka	b12c7e-8f-5s11w-4
tanaka	b11c12f-5s12w-7
teaching	b18c12d-13e-6f-5h-7m-5w-9
on thursday	a-4b21e26f-4i-10j-8l-8o-7r-8
on thursday $	b6e10f-11i-9p-8
#lecturer	a15b16c89d23e17f42g-16h-4i-11k10l9n-5o-10p-6s28u-5w4
^ who	a4b-5c26d-4e-6f-10h19i-18j10k28l-7p11r14w21
^ who is	c9f-5j7k9w5
who	b8c37d-14e-9f-13h19i-18j12k30l-11o-4p12r13w18
who is	c12e-5f-6i-7j7k9l-5w4
who is teaching	a-4c10w-6
is teaching	c9w-6
is teaching tomorrow	a-4c10w-6
teaching tomorrow	a-4c10w-6
teaching tomorrow $	a-4c10w-6
#who	a-22b10c68d-20e-16f-25g-6h21i-13k23l-7r16w10
^ who will	a-9b-8c11d-5e-6f-5h-11k-14w7
who will	a-9b-8c11d-5e-6f-5h-11k-14w7
give	c-6d5e-4f26g5i-6k14l-6o-6p26q-4r-9s6v4w-5
the papi	b8c11d-5l-8
^ list	c17f-6p13w-4
^ list of	c17f-6p13w-4
list	c22d22f-13k-4l14m-4n26o-10p12q-4r-9u-8w-11
list of	c17f-6p13w-4
speakers	a-8b-5c25e-7g-8k4m5n4o5q5r4s5t5v5w-7
^ which professor	a-9b-13c21e-5f-4w-11
which professor	a-9b-13c21e-5f-4w-11
which professor is	b-8c12f-5w-4
professor	a-9b-14c26e-6f-10w-16
professor is	b-8c12f-5w-4
the workshop $	a9c14f4g-6h-7k-5w-12
workshop $	a16c18f16g-5h-6o-5s6v4w-17
^ can	b9c4e7f-9g6h4i-18j7k13l4m9n-11o-12p-18q-10r-5s-9t-13u-14v-13w5
^ can i	b-6c7d-4e7g9h8i-10j7k5l7m4p-15q-7r8u-9v-4w-11
can i have	b-13c13d9e-10f-6g-4h22i-6k9l-8r-6s5w-12
i have	a13b6c9e17f12h12i18j-9k7m-4n-6o-6p-6q-8s6u-13v-10w-4
i have the	a5b-11c12e-11f-14g-6h-7j-6k-12l-5w-4
have	a10b-6c16d10e11f9g8i12j8m-13n-10o-13p-17q-12r5t-7u-17v-10w-18
have the	a10b10c14d4e-7f-12g-8h-6j-4k-9l-10q4r-4s5v5w-10
the instructor	b-8c16d-13f17g-9i-7k-6q4u4v4w-8
instructor	b-6c25d-17f17g-9h-6i-9k-8l-5q4w-9
email	c10d20f-11g-10h17i-6j-5k18l-5m-6n-9o-8r16s5v5w-4
email $	c16d15f-8g-8h13k-6n-5p4r14s6t5u4v6
is dr	a-6c10
is dr huyen	a-6c10
dr	a6b-7c21d23f-6g-5w-11
dr huyen	a6b-8c16d22f-6g-4j-4w-9
dr huyen $	a-18b-12c5d5f-7r-4w-17
huyen $	a-17b-10c6d6f14i-5k-4m-4s4v4w-15
on monday	a5b10c8d-12e12f-15g-10h-7i-6j9l-6w-12
on monday $	a14b9c14f-4h-5j-10
monday	a11b13c6d6e17f-18g-10h-4i-7j14l-10r-4w-5
monday $	a11b10c14d8e9f-5h-4r-5w13
information	c15d-4f-12g-11h-4o-6r34s5t22u4v4w-9
about	a20b-10c23d-11e12f19g-16h-6i11j24k-6l-12n-11p-14q9r29s4u-9w6
about the	a-8c22d-5f22g-7i5j19l-6p-5q4r-7s4t-5w6
about the trainer	a-11b-9c20d-6f-4k-4m4q4r-13s6t5u4v6w-10
the trainer	a-8b-11c18e-9f22g-14p7s12t6u10v12w-16
trainer	b-7c22d-7f14g-5i-11k-4l-8o-8s4t4u5v5w-15
^ where can	b7d8e-9f4g-11h6j-15k-4l5w6
where can	b8d10e-8f5g-12h8j13k-6p-7s5v-4w7
where can i	b8d10e-8f5g-12h8j13k-6p-7s5v-4w7
can i download	d10h9j-5k-4l-4m-4r11s5w-6
i download	b-5d11g-4h10j-5k-4l-4m-4r11s6w-8
i download the	b-5d11w-5
download	d22g-4h6i-6j4m-5o-5r11s10u-5w31
download the	d21g-5h5l-4o-8r-7s7u6
download the handouts	d10w-4
the handouts	b-7d27e-6i-7k-6n-6o-12q5r-8s8t5u7v7w-7
the handouts $	d13r-4s4w-5
handouts	a-7b-4d35e-4f5i-4k-5m-8n-5o-10q6r-9s6v5w-9
handouts $	d13r-4s4w-5
#materials	b-16c-21d99e-11g-15h15i-14k-10l-20m-18n-9o-18r25u-5w21
is there a	c-16d18e-7f4g-7h9i-10j-9k12l-11s-4
there a	c-16d18e-7f4g-7h9i-10j-9k12l-11s-4
there a recording	a-4d15e-4f-4
a	b-10c-4d8e7f11g-6h20i33j4k31l19m-18n-22o-22p-6q-18r15s-11t6u-33v-32w34
a recording	a-4d15e-4f-4
a recording of	d14f-4
recording	d26j-6q4u-4w-5
recording of	a-6d15f-4w-4
recording of the	a-4d9
of the session	a-5b-8d9e6f5g-18h-7l-4w-7
the session	a11b-14c-10d8e-6f16g13h-8i-10l-13m-4o-8r-6w-17
the session $	d17e-13f8g21k6l-7o-4p6s9t8u8v9w4
session $	b16c5d25e25f8g17h5i-10j-6k4l-15m-5n-6o-13q-4r-8w-16
slides	a-12b-4c-5d44e-6f18g-14h-8j-4m-10p10q6r8s9t7u5v7w-9
pls	a23b5c11d19f-9g10h4m10o-4r-6u-9w-10
pls $	a23b6c12d11f-8g10h8m11u-7w-7
^ i need	a19b16d15e18f-8g-8h5j4k4l-10m-4n-6o-9p23r-5s10w18
i need	a22b12c-5d14e10f-13h11i-8k15m6n-10o5p16q-5r-10s6u-7v-5w5
i need the	a17b9d13e-11f-7g-7h-11k-7l-5q4r-4s5t4u5v5w-9
need	a16b6c-12d10f-21g-7h14i-18j-7k12l-11n4p11q-11r-17t-7u-12v-11
need the	a17b9d13e-11f-7g-7h-11k-7l-5q4r-4s5t4u5v5w-9
the presentation	b5c-7d27f-5k-4l-9o-10r-4u4v4
presentation	b5c-7d29f-8k-4l-9o-10r-4u4v4w-6
file	a10c4d26i15j-6m4n-4o-8r17w-12
file $	b-4d14g-6h-7i8r6w-7
^ course	d15f-4g5h-4l11n-4u-9w12
course	a19d24e-21f36g-16h30i-4l34n14o-10p-7u26w-21
documents	a-4b-6c-5d27f-6i16j4l-4r-9
^ share	a-4d12f-15
^ share the	a-4d12f-15
share	b14c-15d27e-8f6l-4o-4p4r-4w-13
share the	b12c-12d20e-4f-20u4w-7
the slides	a-12b-4c-7d30e-4f14g-16h-9j-4q6r-5s6w-11
of today	a-6b-7c5d9e-7f8h-5j-7w-24
today	b10d10e23f26g10h-5i-15j-15k-5o-5p-6r-6s10v12
today s	a15b-15c-4d7f23g-4j-6l-9n4o-5w-14
today s lecture	a-4c-9d9e-7f12i-9o-7w-4
^ when will	a12b-4c-8d9g14j14l-5n-4
when will	a12b-4c-9d9e-5g13j20l-6n-4w-7
when will the	a12d10g15h-16i-4j-9l-8s4w-20
will the	b16c-15d11e-13f-9g16h-9i-8j-13l-10w9
available	a-10c-7d20e-4g13h-4j-4k14l-6q4t4v4w-12
available $	a-13b-5c-9d15e-6g10h-7i-5j-7k9l-8u-4w-12
reading	a-14c-5d32e-7f-4q5s6v5w-14
reading list	c-4d22l-5n-5q4s4v4w-16
module	a10c29d24f-11g17h7j13k-7n-4o-6p7s11t4v11
2	a20b-5c-4d10e12f-7i8k-7w-18
2 $	a-4d14h-10u-7w-9
^ i ll	a-7e14
i ll	a15e26f-7h-4l-10q10w-11
i ll be	a16d-6e13h-4l-6w-11
ll	a14c14e27f-8h-4l-9q10s4w-11
ll be	a16c8d-6e12h-5l-7w-11
ll be late	e16w-5
be late	e32i4w-16
be late $	e20p-4v-5w-16
late	a25d13e35f-8g-4h8i-4j5l18o-4p-4t-6u-8w17
late $	d-5e28l-7v-4w-9
#late	a-5b-8d9e63f-16g-5i-4l17m7s7u-8
^ check	d-4e11h-5i-5j15r11
^ check in	e12o-5u-6w-11
check	a11b-11c-6d-14e27f-12g14h10i-11j28k-6l-12o-11q-4r7s5v4
check in	c6e36f4o-9r-5s5w7
check in $	e23g-6i-4k-6m-5n-10o-10q-7r-5s4t5v4w-19
#attend	a-8b5d-11e81f-10g-11h27i-7k-4r-6s11t7w8
^ i will	a-11e14v-8
i will	a10e20i-4w-7
i will be	a9e6h-7i-5r-6w-5
will be	a10b4c13d-6e14f-6g-4h-7i-4l-9r-4w-12
be absent	a-11c-6d-6e23w-4
be absent on	a-8e13w-7
absent	a-7b4d18e36j4s4w-5
absent on	a-8e13w-7
absent on friday	a-8e13w-7
on friday	b8c13d-4e5f-5h-7o-5w15
on friday $	a-5b9c13e5f-5h-6o-5w15
#absent	a-6b-25c-7d20e97f-20g-13h27l6m8s11t8v-7w-23
^ i m	a4b14c-5d-10e15f-21g-4h-6i-9j6l-20m-10n5o9p19q-11r7s-13t17u-14w22
i m	b12c-9d-14e14g-7h-12i-13l-5o6p17q-14r5s9t15u-19w16
i m sick	a4b-5c4e26h4i4n-5o-8p-6t-8v-10w-14
m	b12c-9d-14e14g-7h-12i-13l-5o6p17q-14r4s10t15u-19w16
m sick	a4b-5c4e26h4i4n-5o-8p-6t-8v-10w-14
sick	a4b-6c4e27h4n-4o-8p-6t-7v-10w-10
sick today	e9
and can	e9f-4g-6r7
and can t	b9e9
can t	b13d8e17f-8h-9i11j-6k-6l6p-7q-4r-6t4v12w12
can t attend	b-7e19p-5v-13w-9
t	b11c-20d16e15g8h5i-12j-17k14n16o-21p6q16r-9s-6t-12u-20v13
t attend	b-7e19p-5v-13w-9
t attend $	b-4e14p-5v-12w-6
attend	b-9d-5e28f-4h10l-4m4p-4v-11w-8
attend $	b-4e14p-5v-12w-6
#reason	b-4d4e44f-6h7i-12k-6l-5m9o18q30s10w18
#intro	a-11b12c-13f-10g5h-15i5j-12k8m-9o4q-16s21t8v-7
i m here	b-15e16k-4o-4p-17t-4v-6
m here	b-15e16k-4o-4p-17t-4v-6
here	b18e43f8i10k25l17n-9o-6p25q22u-5v-10w-11
here $	a-4b-4d4e35f8i11k22l-8n-7o-4p24q19u-4v-10w-6
^ mark	e20k-4n-4o-4
mark	a5b-5e35g31j4p-9r-12v4w-7
mark me	e25j6u-5
mark me present	e23j6s4u-5
me present	e23j6s4u-5
present	b-11c8e42f-7h-6i-9j5k-4l-8p4u-10
^ i have	a11b-4c-5d-8e17f25g-6h-6i25k-6l12p5r8s11v-8w14
i have to	a15b9d-8e11f-8g-6h-7l-9w-15
have to	a14b12c-4d-6e11f-9g-8h-5i7j-4l-11w-16
miss	a-6e25f-4g-6h20o14s6w5
miss the	a-10b-5e20f-5w-11
the session on	a6b-12c-16d-4e12f5w-7
session on	a18b-10c-18e6h-4w-6
^ my	a13b-4e16f-17g16j-6k-4l9m13n17o7q-9r12u-10v-4w26
^ my son	e8g-5w7
my	a-6b-14c-38d-7e17f8g25h22i10j42k-27l12m12p-37q-6r47s-20t-23u-37v-31w8
my son	a-8d-5e11g-5i-7j-5p-4r-5w14
son	a-7d-6e12f-7g-6i-16j-4p9r-4w17
is ill	e18w-16
ill	e19i14k-4l-7m-4w-13
so	a5b11c-9d28e21f-27g-16h-5i6j-8l-11n6o-10p-6r8s4t17u-6v15w17
so i	a-4b6d7e17i-4w-19
so i won	e8
i won	d-5e13g-5p-5q15r9s5t6u-4w-7
i won t	d-5e13g-5p-5q15r9s5t6u-4w-7
won	a-5b-4d15e14f-4g6h-6i-8n-5o-10p-4q17r8s7u-4w16
won t	a-5d14e13g7h-6i-5n-4o-10p-5q15r7s6t6w8
won t make	e9
t make	b-6e15w-7
t make it	b-6e15w-7
make	a10b-8d-4e20f-5h4i19k11l-9m16o-4r-4s5t5w-14
make it	b-6e21i-10w-6
make it today	e9
it today	a-8b-8c16e7m4v-4
it today $	a-8b-8c16e7m4v-4
today $	b11c4d14e23g11h-7i-6j-17l4p-8r-4s11t-7u-6v10w12
i take	a-4b-4c-4e10l-5w-5
i take the	a-4b-4c-4e10l-5w-5
take	b17c-6d-9e18g23i-4j-7k14l13n22o-5q9r14w-11
take the	a-5b-4e7g19l-6q5s5u5v5w-7
day	a33e34f-7h18i-4j12m6n29s26w31
day off	a9b-10c-13e13f-4g-4h-4j-6l-8w-11
off	a13b8e16g-4i8j-6n28o12q23r-5w-6
do i check	e15f-10w-16
i check	b-5e11f-10g-6j9l-5w-16
i check in	e15f-10w-16
^ stuck	e18l-7w-4
^ stuck in	e18l-7w-4
stuck	e22l-8w-6
stuck in	e19l-7w-4
stuck in traffic	e19l-7w-4
in traffic	e19l-7w-4
in traffic will	e14l-8w-4
traffic	e16f-4i18l-8
traffic will	e14l-8w-4
will be late	e17s4t4
i need to	a12b-11d9e15g5h12i-4k11l-7m6p-13w-19
need to	a12b-11d9e15g5h12i-4k11l-7m6p-13w-19
to leave	e23s5t4v5w-4
to leave early	e14k-4l-4n-5o-4q-4v4
leave	b16c-6d-5e39f13g-8h-13j-10k-7l-10n15q26s7t4w5
leave early	e14k-4l-4n-5o-4q-4v4
early	a4e24i5j5k-5n-4s5w4
^ sorry	b9d7e20u-4w-7
^ sorry i	b5e18u-4
sorry	c-4d5e30f-9g-6i-12j-9l-4v-4w6
sorry i	b5e18u-4
i am	a9b11d13e17g10i15j-11k-4l6o-4r6s4u14v-6w-15
i am not	b-5e9i4l12
am	a8b11c-4d14e20g19h9i20j-13k-6l7n-5o-7p-5q-5r10u8v-11w-20
am not	b-5e9i4l12
not	a5b-12c-18d4f5g-12h6i12k-9l15m8n17o-17p-4q10r-4s-10t-19u-25v34w-25
able	d-4e16l-7p14
able to	d-4e16l-7p14
to attend	e16r4w-6
attend the	a-6b-4d-4e15f-6l-4
^ i forgot	c17e10l-4o-4s4t4v5w9
i forgot	c17e10l-4o-4s4t4v5w9
i forgot to	e10w-4
forgot	a4c14e18o-4s4t4v4w10
forgot to	e17p-4
to check	b6d-5e17f-7g19l-7n-5o-11p8r-6s9t8u9v9w4
in this	a-4b10c11d-9e14f6h-11k-5l8m-5n-4o-6p9w-13
in this morning	e16p-4
this	a9b-11c6d-9g-23h7j-14k4o8p28q42r-14s-16t-14u-26v-24w-4
this morning	a-10b-13c9d22e22f6h-10i-4k4l-10m4w4
this morning $	a-9b-14c8d21e16f-12h-10i-6l-12p-5w4
morning $	b5c8d16e9f-15g-4h-7i-9j-6k-5l-6s19
do i rate	d-4e-5f13g-8h-6i5l-6o5q4r4s5t4w-4
i rate	c-11e-7f15g-7h-5i5j-5l-5m4o5q5r5s5t5v4w-5
i rate the	d-4e-5f13g-8h-6i5l-6o5q4r4s5t4w-4
rate	d-4e-5f24g-5j5k-4l-16s5t5v5w10
rate the	b-4d-5e-4f15g-8l-17w-5
rate the course	a-6f19h-7l-17w-5
the course	a23b5c-12d13e-21f20g-19h10i-5j-6l24n10o-8s5u-8w-20
the course $	a15b-17d-13e-16f20g-4h14l16n-4s6
course $	a10b-15c7e-16f16h19k-8l27n-8o-6s5u24w-10
#feedback	a-4b-13c-11d-18e-12f97g-5i-5j6l-17m5n4p7r-4s13t4v7w4
^ the	b-5c-22d29f44h16i44j12k-9l5m-4n-5o-6w35
the session was	a-4b-5c-4d-8f8i-4w-14
session was	a-4b-5c-4d-8f9i-4w-15
was	a-10b-21c-4d20e12f46g10h-9i20j8m-5r-4s5t16u-11w19
was very	f12
very	a-8c-7d-7e-7f29i19j-10r-5t13u-5v13
very useful	a-5c-4f16i-6w-12
useful	a-6c-4d-8e-4f9i-9
#praise	b-14d-7e-12f88g-6i7k12l-12m30o4p9s6t14u-5v-5w41
comment	c-5e-5f13o-6w-10
comment on	c-5e-5f13o-6w-10
on today	a-9d-7e8f16g-5l-5n5o-5p5t4w-6
on today s	a-9d-7e8f16g-5l-5n5o-5p5t4w-6
^ survey	b-7f13
survey	e4f25g-4q11w-5
link	b30d30f10g23i-7k-7l14m-9u-7w-12
link $	a-5b21d12e4f8g18l-8w-19
^ 5	e-4f12w-11
^ 5 stars	e-4f12w-11
5	b-4e15f26g-6i-5k-4l-6o-5p-4s5t4w23
5 stars	e-4f12w-11
stars	a-5b-4f18w13
stars $	f13w16
can i leave	b27c5d-6e-7f13j-7l-4n6o6s9t7w-13
i leave	a-7b30c7e18f26g-5i-5o4q-6s11t7w4
i leave a	b-14d-8f17l-4n4o4s6t4w-6
leave a	b-14d-8f17l-4n4o4s6t4w-6
review	b-8c-5d-6f19g-9l-10m4o-5p4s8t6v5w14
review of	b-13d-7e-5f4w13
the class $	a-5b9d9h-4k-6l18s5u4w-12
class $	a6b14c-16d22e13f7h5i-15k-13l25w-23
#cancelAlone	a5c-5d-10e4f24g9h8i16j-6k-9l-8n14o10p-6q62u-8v-4w14
^ great	q-12r-6t20v-5w-6
great	f5g5q-9t20u-6v-12w7
^ i want	a-19b-9c8d10e-5f9g9h-5i6j-5k7m9n9o17p-12r13t-7u-10v-6w-11
i want	b-12c-4d5f4g6i12k10l4m7n4o13p-12q-6r10t-8u-8v-7w-8
i want to	a4b-9e4f10g13h-5i16l10m-16n10o-5p-7r13
want	b-14c-6e-6g4i12k11m5n20o12p-15q20r7s-4t-10u-10v-23w-13
want to	a4b-11f6g10h-7i16k7l9m-17n13o-8p-9q22r11t-4v-10w-6
want to take	a-6b-9e-17f-13g8i-5k-4l10n-5r-5w-5
to take	e-9f-9g13i-4l14o-4q-4
to take the	e-4g13i-4l-4w-5
the quiz	a-4d-12e4f-5g39i-4l-4p-4s6
the quiz $	b-4d-8f-6g21k-5p-4s4w-5
quiz	c-8d-8g54h7i-4j5o-13r5s5t5v5w11
quiz $	b-4d-7f-5g27k-5l-4o-19p-4w-9
#quiz	c-8d-5e-7f-14g89i-5j6k-4l-4m4o-10r5s11t6u-4v7w4
the test	e-4g48h-5i-11l-5n5q6s14t7u10v12w-4
the test $	b-4f4g34h-4i-4l-6n6q6s8u7v8w-11
test	d-11e-4f-7g50i-6j7q4s9u-4v8w24
test $	b-10d-4g27i-4j5k-4l-5o-4
^ start	a-10g12i-6o25w-4
^ start the	g4j-4o-11p4s5v4w13
start	a19b-8g14i-7m-4n-5o34q13w9
start the	g17i-5l-5o-14s6u4v6w11
^ did	a18b-4c-7d10e11f-11g15i-10j24s-4u-6
^ did i	e-5g11j-6v-5w6
did	a15b-8c-11d19e17f-5g29i-8j33k-4l-8o19p-7t4u-7v-4w16
did i	a4b-15e-11f-10g25j-9q-5r4v-5w17
did i pass	g8w7
i pass	g8w7
i pass the	g8
pass	a-8b-6d-4e-11g18h-8i12j-8k13s-4u-7w5
pass the	g9
pass the exam	g7
the exam	b-8d-8g24l-4w-7
the exam $	b-4d-6g15w-8
exam	g40i6k-4l-9o-4t5u-4w13
exam $	b-4d-6g16l-4w-5
#result	a-10c4d-12e14g83h-13l-4p-4q6r-13s6t8v4
^ my quiz	g12
my quiz	g12
result	a-6d-8g23h-8i-4j14r-7
result $	a-6d-4g19h-6i-4j12r-6
^ how many	a26b-6d-4e22f-13g19k-7l-12n-4p-10u-6w-12
how many	a19e22f-10g22i-4k-5l-9m5n-5p-8u-5w17
how many points	e-10g14h-6k-6w-8
many	a5b-9d-4e15f17g15l-5n21p-7t25w6
many points	e-10g14h-6k-6w-8
many points did	g9w-5
points	e-10g14h-6k-6w-8
points did	g9w-5
points did i	g9w-5
did i get	g19v-4w-11
^ let	b-9f11g16k11l5n-4q20
^ let me	b-11d-4f10g15k9n-4o-4q14w-4
let	a5b-7f13g18h4k17l7q23r4v-9
let me	b-11c-4d-4f10g15k11l4n-4o-4q14w-4
let me do	g9
me do	g9
me do the	g9
do the	a-5b-6d-4f-9g16h10i-13l-6q-6s4t4v4w10
the final	a5b-5c-8d-9f-4g20
final	b-6c-8d-11e8f-5g20l-5w6
assessment	d-4g17l-4
show me my	g9n-5o-5p-5r14
me my	g16n-4o-4p-4r15
my exam	g13j-5
when will i	a-8d-4g-5h5j8w-9
will i	a-7g-7h9i-4j9q4s4w-8
will i get	a-6g-7h9i-4j12q4s4w-8
i get my	b-13d-10g7j-5w7
get my	b-13d-10g7j-5w7
get my certificate	a-5g-14h20j-6w-17
my certificate	d-8h36j-4l-4r-7s4t4
my certificate $	h17j-7r-7w-19
certificate	d-17e-4g-5h69j4p4q6r-5s13t9w12
certificate $	d-7h29j-5r-5w-16
#certificate	a-8b6c-6d-10e-9f-5g-7h101j10k-4l-8m7q6s19t13
^ do	a17b14c5d23e-20f-17g7h16i-12j-9k-6l8m17n8p-8q-5u-18v-5w20
^ do we	a18c11d-4e-7f-7g17h17i-11k-5l-7m-4q-4r-5t4u-9w-22
do we receive	a-11b-5d-5h17w-5
we receive	a-4d-4h13
receive	a-4d15e-7f-5h24j12l-4m8n21o19p5r11s4w-4
a certificate	d-7g-4h20k-7n5o4s6v5w6
a certificate $	h16k-4w-12
^ i haven	a18e-5h15s6v-12w11
i haven	a15g-4h10s4v14w9
i haven t	a15g-4h10s4v14w9
haven	a15c4d5f-4g16h9j-7l-4q-4r4s4v12w8
haven t	a15c4d5f-4g16h9j-7l-4q-4r4s4v12w8
haven t got	a-4h12v-4w-9
t got	a-4h12v-4w-9
got	a16b9d10f-6h22i-16l15r-6s4
got my	h18j-4l-4n-4o-10q-8v-11w-7
certificate yet	a-4h12v-4w-9
certificate yet $	a-4h12v-4w-9
yet	a12c-4g15h9i-4j23l18s5v15w-11
yet $	a14c-6g5h9j22l14s4v15w-12
#progress	a15c17e8f-20g8h7j56k-9l12m-7n-6o11p-7r-9t19u-4v5w5
do i download	b-10d8f-12g-8h10l-6w-24
the certificate	b-17c-5d-14e-10g-6h38i-4q5r-5s6u4v4w-17
the certificate $	a-22b-9d-6e-11g-5h14j-7r-13w-5
^ my name	e8f-4h12r-10w-10
my name	b-6e27g-4h9i-4l19m4n-9r34s7t4v5
my name is	h12r-9w-4
name	b5c27d-11e18f-13g-13h15i-15j-9l5n-10o-5q-6r28
name is	h12r-9w-4
wrong	a-6b6d-7f-9g12h15i-7p4q13r11s5u-6v28w5
wrong on	h10r-8
wrong on the	h10r-8
on the	a22b6c-21d-20f18g-7i16j11k-5l-12m-4o-9r-8s5w6
on the certificate	h12r-9w-4
#data	d-9e10g-11i5n21r55s4w-9
#dataSure	a8b6g-4h33i10l-8n9o-10r83s8t7u-9w-10
^ the street	i15
the street	c-4g-4h-4i9j21q4s4t-4w-5
the street light	c-4j12t-6
street	c-4g-7h-4i35j20k4l-4o-8w-12
street light	c-4j12t-6w-4
light	a-6c-4f-5i9j12q4s4w11
light on	i13j-7w-17
on my	d11e4f-7h18j9l-4o-5r-8w-4
road	a-15b14c-8e10f-13i36j-7k-7l-13w-19
road is	a-13b12d-6e10f-8h-6i12k-5l-11w-12
is broken	b-4c-5d12e-4f-10g-4h-4i8j-8o5q4r-10s6t4v5
is broken $	c-4d12e-4f-9i6j-5o5q4r-9s6v5
broken	b-4d12f-4i21j7o4r-7s5v5
broken $	b-4c-4d12e-4f-9i6j-6o5q4r-9s6v5
#city	b12d-18f-10g-18h23i66j30k-11l-9n-5s7u-4w40
#civic	d-5f-5i42j27s4w-14
#nuisance	a-4b12d-4e5f-11g-5i66j12l-4o-4u-4w-31
#broken	a-7b9d25g19h25i68j24k-4n-17o-8q10r13s-5u-8v-11w7
want to report	c4d-6f-6g-6i20j-5k-6l-6n-10o-7q-10r-5
to report	a6b4d-6f-5g-5h5i24j7k-5l-8n-9o-7q-10r-5
to report a	e-4i15j-9k-8n-4q-5w-9
report	c5d7g-6i20j30k-4l-5n-5q-5r-6s7t6u6v6w15
report a	e-4i15j-9k-8n-4q-5w-9
a problem	a-5d-6e8f-5g-4h-6i15j-5k13r-4s6v4w-10
problem	e6f-5h-10i4j15k9l-4r-5s5w-11
#report	a8b6e-12f-11g-8h5i84j29l-9m12n-5o-9r-14s11t5v7
^ garbage	i17j-7w-9
^ garbage has	i7w-4
garbage	i13w-5
garbage has	i7w-4
garbage has not	i7w-4
has not	a-7b-4e-5f-5h10i9j-6n4w-4
has not been	i7w-4
not been	i7w-4
not been collected	i7w-4
been	a25d6e-5f10h15i25j19r-5t13w-10
been collected	i14w-9
been collected for	i19w-16
collected	i15j-7r9w-7
collected for	i19w-16
for a	b-12c-7d-15e13f-11g-4h14i13k6l-10r-6t-6
for a week	i10w-4
a week	i10w-4
a week $	i10w-4
neighbours	f-7i6t-4w11
are very	f-9i13l4n5o5s5w7
noisy	i19u-4w-13
at	a28b18d-21e25g9h14i40j11k-7l-19m-5n-11o-10p-7q-6t-4u-7v16w19
at night	i25w-9
at night $	i20w-14
night	e-14i24u-9w21
night $	i12s-6u-6w18
^ no	a7b9c-4d6f-4j-5l-7n10o-10q13r4s-6t-5u-6v39w-6
no	a6b19c-7e10g-6h5i27j12l-10n36o-10p-4q15r-4s-6t-4u-15v39
no water	b-5e-4i12w-13
water	b-4e-4i15j-10r-8w10
in our	e-5f-5i33j-4l-10n4o-9t4w-15
our	a20b27c38d-12e-5f10g-9h20i41r14u-4
since	a-4b-6i13j9w-10
since yesterday	b-7c-5e-5i13w-10
since yesterday $	b-7c-5e-5i13w-10
yesterday	a-10b14c16d26e14f9g6i5j-10l-11m4n-13o12p4s-5v-4
yesterday $	a-11b13c9e11g-5i6j-10l-8n-12o12s-8t-4v-6
flooded	a-4e10i23l-4p5q5s6t4v4w-6
near	b10d-6e-7f-5g-4i18j-4l-6
near the	b10d-6e-7f-6g-4i18j-4l-6
near the market	i13w-4
the market	a-9b-11d-8e-6f-5g-4h-9i21j-5w-9
market	a-9b-11d-8e-6f-6g-4h-8i20j-5
^ the officer	i15k-4w-7
the officer	i16k8w-6
the officer at	i10w-6
officer	a4i33k27l-6m-6n-5s5u-9w-17
officer at	i21w-12
officer at the	i14w-6
at the	a-15b20c10d-15e8f-8g8h12i18j-7k-13l-11m4n-5s4w16
counter	a-4i17w-9
counter was	i10w-6
was rude	w16
rude	a4i13w13
rude $	i-9w14
i have a	a-20b-7c-12d-11f6g-11h4i15j-10k12l9q-4r-6s8v-8w18
have a	a-4b-11c14d7e-4g13i10j-10k8l4m-4s6u-4v-7w29
have a suggestion	f5i10s4w-5
a suggestion	g-4i16l-11o-6r-5w-6
a suggestion for	f5i10s4w-5
suggestion	d-7e-4f7g-7i20j15l-12o-5r-14w-7
suggestion for	d-5f10i11q4s5w-4
suggestion for the	d-5f10i11q4s5w-4
for the city	f-6i18j-9s5u4w-13
the city	b4e-7f-10i32j18k-4l-12n11o-8p7q5s10u8v7
the city $	d-4f-6h-5i21j-6w-18
city	b4e-7f-10i32j18k-4l-12n11o-8p7q5s10u8v7
city $	d-4f-6h-5i21j-6w-18
^ traffic	i11w5
traffic light	i13w-11
working	a-4e7f-5g8i8l-10w-5
power	i18o-7w-5
cut	i15o-8w-8
again	a5b22d11f-4g8h-9i19j-9l-5o44p-5q-4r-7s7u-4w7
district	a-7b17c-11e-9g-5i28l-9o-7w-15
3	a21c-5e17g10i17q-4u-12w18
3 $	a-8b-6d-7e-7f10g6h-5i11j-4o-6
^ what happened	j20p-5w-7
what happened	j20p-5w-7
what happened to	j20p-5w-6
happened	e21i-7j22l-9s7w-10
happened to	j20p-5w-6
happened to my	j10
to my	a4b-4d14f11g-4h7j13m11r-15w-7
my report	d-4g-5h-6i-14j21r-7
my report $	d-4g-4h-5i-6j16r-6w-5
report $	d-4g-4h-5i-6j16r-6w-5
#statusSure	b-4c6g-6i-9j72l-4m5n4o4q4r-7s6t6w-18
^ status	j14
^ status of	j14
status	a-5c-4i-14j18
status of	j9
status of my	j8
of my	a-4d-8e-9f-4h8i6j19r8w-5
of my complaint	j8
my complaint	b-4j31m4w-17
my complaint $	a-5g-4j19r-5w-11
complaint	b-5d-5f-10i15j38m5w-10
complaint $	a-5d-5f-5g-4h-8i19j19k-6r-6w-17
#status	a4b-9c-6d-8f-10g-11h12i14j71k-6l-4n4q6r-8t4v5
^ i reported	i-4j10
i reported	a-7e-4g-5h-4i-6j28s4w-10
i reported a	i-4j10
reported	a-7e-4g-5h-4i-6j28s4w-10
reported a	i-4j10
reported a broken	i-4j10
a broken	j10
last	c-7d15f7g-4h-6i-7j20l-5w-4
last week	i-4j11
any news	i-14j17w-4
news	c-7i-14j12k-7w6
news $	c-4i-11j9k-7w8
complaint number	j14
number	b15c-8d-11e-8f-7g-11i9j39k39l-11n10o21r27s5u-4w5
what is	a8b-8c15d-12f-13g4h-6i-9j11k-8l6p12r-5
what is the	a21d-8f-9g-14j11l-12p-4w-10
the status	a-7c-5g-4j14w-15
status $	c-4i-17j23t-4u-4v-4
^ has anyone	h-4j10w-7
has anyone	h-4j9
has anyone looked	j8
anyone	a-7b-9d-4j20k13s16w-7
anyone looked	j8
anyone looked at	j8
looked	j12
looked at	j8
at my	a-6b-9e9f-10h-5i6j9r-4
^ is my	e12g6h-5j8k-7l-7m-7r15w-10
is my	a-6c-4e15g19h-8j21k-5m-7q4r20t4u5w-24
^ still	j11w-4
^ still no	j11w-4
still	a26b-21c10d-7e-19f-18g-12h16i-15j13k4l23m-8n-5r4u-5
still no	j14w-4
still no answer	i-5j15w-5
no answer	i-4j14v-5w-4
answer	a-5b-8c-5d-6f14g14i-7j26k18l-7m15p22s6t12u-5v-7w-8
answer to	j16w-5
answer to my	j16w-5
to my petition	j10
my petition	f-6g-5i-8j20w-6
my petition $	i-10j16w-5
petition	a-5b-7c-4f-6g-6i-6j33n5q5s6u6v6w-8
petition $	i-11j16p-8
can i speak	e-5j-4k15l-8o4s4
i speak	e-5j-4k15l-8o4s4
speak	a4c-4d-5f12i5k34m29s7t4u4w-6
speak to	b-5d-4e-6g-7j-10k22l-7r4s4
to someone	j-4k21w-5
someone	d12h5i26j20k42l14o-4p-10q-7r-6s10t11u-4
someone $	k10
#human	b-4d-4f-4g-7k81l-7m5p-11q6s13t10w27
^ human	b4d5g4j5k6l5q-4r5u-10w20
human	f-4k24u-6w9
human please	k20m-5o-4p-8
human please $	k20m-5o-4p-8
a real	k16p-5
a real person	k11
real	c-4f10k22p-8v-5w-6
real person	k12o-4
^ call	k11m-4q24u-5w14
call	b9h-4k34l8n-5o-9q29r-5s7t4w20
call me	k21n-11o-11p-14q-12r-8s6t4u-18v4w-26
me please	j5k5l4n5o-9p16q-12u-9w-4
me please $	j5k5l4n5o-9p16q-12u-9w-4
^ please	a15b5c-20d11e13f-9g-25h-11i5k5m4o19p-21r7t-8u5w-17
me to	a-4b6c-6d-5e9f8i-7k16l19n-5o-8p-4s8u5v8w18
me to an	k12
to an	i-7k20w-8
to an officer	i-7k18w-8
an	a17b5c-5e16f-16g17h-9i22j24k29l15m-4n-4o-7q-8s4t-7u-14v-9w32
an officer	a-5b-4i6k20w-9
an officer $	i5k18w-7
officer $	i6k19m-4w-7
hotline	b-5d5e10f9i5l-4m6p4q-5s-5t-5u-8v-7w29
number $	b11c-8g-9i4j-10k28o17r14w-18
^ my code	e-16g-4l15w-8
my code	b-4e-14j-8l21m-4n4s5t4w-6
my code is	e-4l12w-8
code	a16d-7e31j-9k7l53m4o-4r5s5t4
code is	a-5e-7f-4g-5j-4l19n4s4t4v4w-11
#register	b-7d-7f-12i5k-5l104o-5q7r12s17t14u-7v16w15
#codeWord	a12b-4c16d-5e7f-5j-9k4l48o-4s6t4
#code	j11l48u-4w-12
do i sign	a-10c-4e7f-16g-4l11w-9
i sign	e11g-4l17
i sign up	e-6l16
sign	a-12b10e5f-6i-10l22n-10p-4s4v4w4
sign up	e-6f-4j-4l19w-4
sign up $	j-4l16
up	a14b-10c-8d-16f-12g-9h13i19j10k-7l19w-29
up $	d-10e-8f-12g-4h-4j11l14
^ join	l14r4
join	b15c-6d-12e23f-10g-5h-5j-8k-4l31s6w7
join the	b-6d-14f-6l14w11
i have an	e5i11l12w-4
have an	e5i11l12w-4
an invitation	e-5i-4l13w-7
an invitation code	e-5i-4l13w-7
invitation	a5b-4d-5e-12l28s4t5v-5w-4
invitation code	a4e-7l21u-5w-5
invitation code $	e-4i-4l14w-6
code $	b-9d-6e6g-6h-4j-4l31m5
where do i	b8c-5d13e5f-4h6j-4l14t4u-5w-13
do i enter	b-9d-10e-15f-14g-12h-10l23w-19
i enter	b-9c4d-10e-6g-8j-6l16n4o4r-5s5t4
enter	a4b-12d-11j-5l9w13
the code	e18f-10h-4j-4l20r4s7w12
the code $	e-13f-6g-4h-4l13s4w-9
registration	e-7f-4l29p4w-9
^ can you	a6b23c8d15f-10g-9h14i4j12k-10l-11m-5q8r-6u10w32
can you	a10b17d10e-12f-15h14i-5j4k-19l-17n-8o-11p22s-8t-8u8v-7w16
can you speak	b-6m13p-5w-6
you speak	b-6m13p-5w-6
speak japanese	m10w-4
speak japanese $	m10w-4
japanese	b-4c17d17e-7f10g-5m45o-4p-4s7t7
japanese $	c12d12f-10g-4m32o-5s5t5w10
#languageName	b-8c20d26f13g-7h10j5k-9l-5m89n-5o-7s13t13u-9w9
^ switch	m13o10
^ switch to	m9
switch	d-7m25o11w-6
switch to	m14
switch to vietnamese	m9
to vietnamese	m15
to vietnamese $	m15
vietnamese	c12d19f-9l-7m46n-6s6t7v-6w-19
vietnamese $	d16f-4l-4m31o4s6t6u5v-6w-15
^ change	m21r9
^ change language	m11w-6
change	d-4f-8l-8m26o-5r14
change language	m11w-6
change language $	m11w-6
language	c-4d-6f-7i-5k-4l-5m26u-4w10
language $	m23
^ do you	b7c-6d11g-4h-11l15m19p-4u-5w16
do you	b11c-15d9e-4f-4g-10h-11j-6k-5l14m19r23s10u-10v-9w20
understand	f11k11m10n-6q-7v-7w-5
understand vietnamese	m10n-4v-6
understand vietnamese $	m10n-4v-6
^ i prefer	e-4g-5i-4k-4m9p-4s4w11
i prefer	e-4g-5i-4k-4m9p-4s4w11
prefer	f-6g-4j4m15s6v-7w9
prefer english	m12w-10
prefer english $	m12w-10
english	f-7g-7h10j4k-4m43q4s10t9u6w4
english $	f-4j4k-4m29o-5s5t4u5
^ unsubscribe	n14o-7
^ unsubscribe $	n12
unsubscribe	d-6e-6n34o19p5r-4s8t8u8v9w-4
unsubscribe $	e-7g-4n28o11p4q-5r-6s7t6u6v6
#stopAlone	a-11i5l-4m-6n49o12p-4q10s5u-4w17
#stopSure	a9b11e-5h9j4k-5l-5n78o21q-9r-6s9w-17
^ stop	b-4h4i-11n30o-11q8u-7w10
^ stop sending	n11o-4
stop	b4c4e-4f-4i27k-7l-6m-6n39o11q28s6t5u-4v4w11
stop sending	n12o-10
stop sending me	n11o-8
sending	n17o13w-7
sending me	m-4n22w-6
sending me messages	n11
me messages	n11o6
me messages $	n11o-8
messages	c4g-4h4j4n33o30q4s4w-10
messages $	n23o13w-8
please stop	h4j4n21o-16u-7v5
messaging	n16o15r-5u-5
messaging me	n11o14u-5
messaging me $	n14o-8u-9
me $	a-10b-12c-12d7f-11g6i22j-4k8l5m17n13o-4p12q-21r31s-4t20u22v-9w-11
^ turn	n13o15w5
^ turn off	n10o-20w8
turn	a11e-4n14o19w-5
turn off	n10o-20w8
notifications	a4n30o31q-11w9
notifications $	i-4n18o16q-11
^ no more	b-8k-4n16o-11
no more	e-5f-6i-4n21o-11q7w-7
no more messages	h-4n10o-4v-4
more	a8c20d-6e-6f26g-20h-8i14j-6l-6m-5n35o13q13r5s6w-20
more messages	h-4n20q4v-6
^ remove	n15q-4r8w-4
^ remove me	n14q-4r6
remove	a4b7h5n14p-4r28s4v-4w12
remove me	n16q-4r6
remove me from	n17q-4r-5w-7
me from	a-6b-7d-6e16n18r-5w-9
me from this	a-4b-7d-4e8n18r-4w-7
from	a-13c6d6e7f-21g-35h-23j-17l6n6p-28q-22r4s8t-24u-24v-18w-14
from this	a-5b-7d18e8f-5h-4i-6n27s6t5v5w-8
this list	f4n15
this list $	f4n15
list $	a5d11g-4l11n22o-10r-9
start $	a-5g-15n-6o19q12w9
#resumeAlone	a28b-7g4h-5i-5j4k-6l-4n-7o41q-4s5u-11w13
^ resume	b7d4f7g4h4l6o26w-4
^ resume messages	o13
resume	a19f4g-4o34u-12w-8
resume messages	o13
resume messages $	o13
#resumeSure	a7d-6e-5g-5n-15o78p5r8s8t5v8w11
notifications back	o16
notifications back on	o11
back	a6b10c-6d-6f15g-8i-4k18m24n-5o30p-8q22
back on	o13
back on $	o11
on $	b22c-6e-5f4i-8k-6l-7m10o15r-4w-9
^ start sending	o14
start sending	o9
again $	a11b8c6d9e-4g8h-8i11j-9o40p-4r-4s7t4u-4w14
^ help	a4c-4f-7h5j4k-10m-7p32r4s4t-5u-8v4w13
^ help $	k-9p19t-8u-4w-7
help	c-5e11f-9k15m-13o-8p50q-7t13u-11v-10w9
help $	a-5e13f-4i5k18m-4o-5p40s6t17v-7w-6
#helpAlone	a-5b-9c19d-5e12f19g-6h-4i-9k20l12m21o-4p58q13r-4t21u-7
^ what can	p9
what can	p9
what can you	p23
can you do	p9
you do	j7p13s9w-11
you do $	p13s9w-10
do $	c15d-5e14h4i4j7l-7n-6p24q-4s17t8u33w-7
#helpSure	b15e14f-5h10i7j7k-6l-12n-9o-4p78s4u-5w-9
i need help	e-4k-5p14
need help	e-4k-5p14
do i use	b6e-7f-11i5n-5p14w-6
i use	b4e-11f-7g-5h-6i6l-8m14o4p22t4
i use this	b-6c4d4e-5g-4i4j4k-4l-4p24r4s5t5v5w-8
use	b22d-6e-6f8g-9h-9j-5l-11m24n-4o4p39q8r8u6w-10
use this	b-9e-4k-5l-5p21r8w-8
use this bot	b-6e-4l-4p16w-7
this bot	b-4e-4k14l-5p21w-11
this bot $	b-6e-4l-4p16w-7
bot	k18p14q-6s17w-11
bot $	k6p11q-7s10
me the options	g-7p14
the options	g-7p14
the options $	g-7p14
options	g-7p14
options $	g-7p14
can you help	k-7p10w5
you help	k-7p10w5
help me	f4i-6k11p25w-5
help me $	i-8k17l-5n-4p10w-7
^ cancel	a4i-4l-4n17o-9q28u-4w8
^ cancel $	n-10q17w-7
cancel	j-4l-4n19o-9q35w11
cancel $	n-10q17w-7
^ never	q13u-4v26w-4
^ never mind	q10
never	d19h23i13l-7q12u-5v27w-7
never mind	q10
never mind $	q9
mind	a10d-5o6q19s4w-5
mind $	o-5q14
#cancelSure	a4b-4c4d4e-4f-7l-7n-14o8q84s8t4v-11w6
^ quit	n19o-9q10u-5
^ quit $	q10
quit	a-5f-4h-4n22o-6q19u-4w-8
quit $	a-5f-4h-4q19r-4w-5
^ exit	o-5q26u-4w-9
^ exit $	q15w-4
exit	o-4q28v-6w-8
exit $	q16v-8w-4
^ i don	a12b12d-4e-5f-4l-11m15n14p15q9r-5s4v16w-5
i don	a10b9c-5d-10e-14f-11g-6h-4k4l6m13n12o-4p14q14r-8v12w-8
i don t	a10b9c-5d-10e-14f-11g-6h-4k4l6m13n12o-4p14q14r-8v12w-8
don	a8b8d-12e-18f-8g-7h-5k16l8m11n22o-10p12q11r-6v12w-12
don t	a8b8d-12e-18f-8g-7h-5k16l8m11n22o-10p12q11r-6v12w-12
don t want	k7n15p-6q17v-16
t want	k7n15p-6q17v-16
t want to	k7p-4q14
want to continue	n-16q13
to continue	n-16q13
continue	f-5g9l-10m7n-6o17q18r-6
continue $	a4h4l-5m-5n-8o16q13s4u4
^ cancel this	q7
cancel this	g-10l-4o-5q14
cancel this $	g-10l-4o-5q14
this $	a4b-4f-7i18j5k7l-11m-6n7o-10p18q23r-6w-4
thanks	f-7h4i-4q27s5t42u-14w-16
thanks $	f-4q21t16u-15v-4w-17
#thank	a21f11h5i-10k-4l-5n-4p-8q25r11t73u-14v14w-6
^ delete	r9w21
^ delete my	w19
delete	i-8l-4p4r27w19
delete my	i-5l-4n-7p4r17w19
delete my data	r9w-7
my data	d-6g-4h-9j-4n-6o-6r26s4t4u4
my data $	d-6h-6o-4r24t4w-7
data	b-5d-11f-5g-6h-6j-6l-4n-8o-4r37s4t4
data $	d-7h-7o-4r25w-8
^ what do	a11b-9c-18d-8e-7g-10h14k-4l-6p-5r13
what do	a10b-13c-23d-9e-8g-11h14k-8l-8p12r11
what do you	c-14i4j-4k-6l-9m-4n-6p15r16u-5
do you know	a9b-7c-4d-6g-6h-4l-5p-5r10w-11
you know	a9b-8c-4d-6g-5l-4p-4r13w-10
you know about	p-5r12
know about	p-5r12
know about me	p-5r12
about me	n-9p-9r24w-5
about me $	d4g-7n-4p-9r28
^ export	r9
^ export my	r9
export	r15
export my	r15
export my data	n-4r9
want to see	c4f-7g16l-9n-15o-10q-4s5t6u5v4w-4
to see	d-4f-8g16l-9n-15o-10q-4s5t4u5v4
see	b9d13e-8f-8g23i5k-5l11n-11o-8r20s7t15u6
see my	f-6g17l-7n-13o-10q-4w-4
my personal	b-4g-9i-4r20
personal	b-7d-4g-9k5q4r31s5t4w-4
personal information	g-11l-4n-5r15w-4
information $	a4f-9g-8h-5r20t17w-4
^ erase	a-9r11w-5
erase	r17
erase everything	a-9k-5n-4r20
everything	a15c4f24h17k5m16n28o-4r25s6u-4v-4w-14
everything about	r10
everything about me	r10
^ remove my	j-4r18w-7
remove my	a-7n-6r18v-9w-7
my account	o-6r20w-6
account	i-5l-4m-4n12o-8r17s4w21
my account $	r14w-6
account $	i-4n12o-6r11w20
^ hello	a11c-7f-7h12p-5s33u-7
^ hello $	s20w-11
hello	a11c-7f-7h12p-5s33u-7
hello $	s20w-11
^ hi	a7b-5l4s32u-5v-7w-10
^ hi there	s13
hi	a7b-5l4s32u-5v-7w-10
hi there	s13
hi there $	s13
^ hey	i-4s29u-8w-7
^ hey $	s20v-4w-7
hey	i-4s29u-8w-7
hey $	s22u-5v-6w-10
^ good afternoon	a-6b6c-5s13w-5
good afternoon	a-7b6c-5s15w-7
good afternoon $	s14w-6
^ greetings	s17v-4w-8
greetings	s17v-4w-8
how are	b-5e-6p-6s16w-6
how are you	b-5e-6p-6s16w-6
are you	a-5b-5c-7d-8g-4j9k12p16s17u-5w17
are you $	p-4s12
you $	a8b-6e-10f14g-4j-8k-10l-5m-15n13o-10p15r21s32t19v13w-13
^ thank	a4f7t24v-19w4
^ thank you	f8r-4t17v-24
thank	a12c-4d-5f16h4p-6r9s-6t30u-4v14w-4
thank you	a11f15k-4p-7r7s-7t25u-5v12w-4
thank you $	a-4f11h5i5p-6r10s-6t12v12w-7
thank you so	r-4t14v-7w-5
you so	r-4t14v-7w-5
you so much	r-4t14v-7w-5
so much	t16v-8w-7
much	f11s-5t23v9w12
much for	t11w-6
much for your	t11w-6
for your	j20k-5o-11p-10t25v-6w-11
for your help	k-5p-5t13w-7
your	b-7c-9e-9f-11g-6h7j19k28l9m-4n19o23p8q-9r18s6t34u-4v-5w-4
your help	p-4t18w-4
your help $	p-4t18w-4
#thankFor	a7f10h5k-4o-8p-10s6t39u-5v-5w-9
^ thx	f-4q-5t22v-5w-8
^ thx $	t15
thx	f-4q-5t22v-5w-8
thx $	t15
^ many	q-4t15
^ many thanks	q-4t15
many thanks	q-4t15
^ yes	i-4k-6l-4r5s5u39v-11w13
^ yes $	u18w-14
yes	i-4k-6l-4r5s5u39v-11w13
yes $	u18w-14
^ sure	u28v-5w-10
^ sure $	u16w-6
sure	a20b-7f-4p7u29v-6w-12
sure $	u16w-6
^ yes please	j4u22w-6
yes please	j4u22w-6
yes please $	j4u22w-6
^ ok	q-15t11u22v-10w-7
^ ok $	u18w-5
ok	e11q-14t11u26v-11w-7
ok $	u22w-5
^ of	c-4f-6h-6l-4u20w-7
^ of course	c-4f-6h-6l-4u20w-7
of course	c-4f-6h-6l-4u20w-7
of course $	c-4f-6h-6l-4u20w-7
^ that	a-4b-7d-4e-6f9g-4h-7i9p6q-13r5s8t22u7v14
^ that s	c-6f-9n4q-12s-4t16v15w10
that	a-12e32g-11h15i15k-13l-19m5n-9o-8p-8q16t26u30v18
that s	a-7d-6e-5f8h-6l-4q-15t19u17v9w10
that s right	t-8u12v-16w-6
s right	t-8u12v-16w-6
s right $	t-8u12v-16w-6
right	b7c5d-4e-9g11h-5i4j9l-6n-10r23s5u32v17
right $	r-4t-6u26v9w-5
^ no $	n-5v18w-5
no $	n-5v18w-5
#no	a13b-7c-11d4e12f22h14i-7j-5k17l23m-8o-9p-6q15r17s-4t-4u-22v67w-4
^ nope	j4q-17t-15v31
^ nope $	v14
nope	j4q-17t-15v31
nope $	v14
^ no thanks	q-22t-6v13
no thanks	q-22t-6v13
no thanks $	q-22t-6v13
don t think	v14
t think	v14
t think so	v14
think	a-8b7c-6d-11f17g-4h-6k5m-4o5s6u-7v19w20
think so	v14
think so $	v14
so $	v14
^ not	a5e-5f-11l-5q19t-8v26w-10
^ not really	v13
not really	q-4v15
not really $	q-4v15
really	d-9f19v13w-6
really $	q-4v15
^ wrong	g-6r-8u-5v20w-8
^ wrong $	g-6h-4r-8u-5v20w-8
wrong $	g13h-4r10t-4u-8v25w-19
s the weather	a-12b-9c-11j-5w15
the weather	a-15b-7c-13j-5k4n4o4p4q4s4t4u4v4w24
weather	a-13b-9c-4e-6w16
weather tomorrow	a-5b-4w10
weather tomorrow $	a-5b-4w10
#elsewhere	a-23b-15c-26d-20f-28g-27h-14i38j-11k20l-16m15n18p-8r20s-5u4v7w129
^ book	l-5w9
^ book a	w7
book	a-4b-6c-5f-9g11i-5j-9n6q6s7t4v5w33
book a	w8
a flight	a-10d-4h-8i-4k-7w11
flight	a-11d-5h-7i-5k-10l-4n6o5s6t6w24
for monday	a-12b16c-7e7j-4w-14
is the nearest	b-6d-4f-8g-8i-9j-5w7
the nearest	b-9f-6g-6i-7j-7w13
nearest	f-4g-4i-10j-5w13
restaurant	b-12d-4f-9i-9w25
^ tell	a14b5c9d-7e-9f-10g6l-7n-6o-5p8r-4w7
^ tell me	a14b5c9d-7e-9f-10g6l-7n-6o-5p8r-4w7
tell me a	c4w15
me a	a-7b16d-13e-8f-5g-5h-11i-7k11l7m-4n-7o-5p8r-12t8w4
me a joke	d-4r-6w12
a joke	d-4r-6w12
a joke $	d-4r-6w12
joke	d-4r-6w12
joke $	d-4r-6w12
^ what is	b-11c-5d-10f-9g7h-4i-5j-15k-7l8p13r-4w17
price	a-8f-4i-14w20
gold	a-8i-4w15
^ movie	a-17w14
^ movie schedule	a-17w14
movie	a-8c-8i-7r-5w19
movie schedule	a-17w14
this weekend	a12c-8j-5q-6w14
this weekend $	a12c-8j-5q-6w14
weekend	a15b-5d-6e-7j-5w13
weekend $	a19c-9e-4h4j-5k4m4q-4w13
renew	e-6g-7h-5l-6w17
renew my	e-6g-7h-5l-6w17
passport	g-4h-5k-6l-8q4w13
passport $	e-4g-4h-6k-6l-7w16
^ translate	m-10w12
translate	m-10w12
translate this	m-11w10
to japanese	d-4m7w9
^ what time	a8b-8g-4p-4w15
what time is	a10b-12d-8e-7f-8h-6l-9w5
time is	a10b-12d-8e-7f-8h-6l-9w5
time is it	w8
is it $	a6b10e-4h-5w7
it $	c-13d-12e-13f4g14j-5k-6m-13n25o-9q14r17t12u-8v-9w-18
^ train	w13
train	b-11d-6e18f-6j5k-6o4q4r4s4t6u-7v7w34
train to	w9
hai	b7s12w8
hai phong	b7s12w8
phong	b6j-4s12w8
can i buy	b-17d-6e-5f-10h-4l-11w20
i buy	b-13c-4f-6l-4w12
i buy a	w9
buy	a11b-13e-5f-7h-9i-7l-5w12
buy a	h-10i-4l-4w13
a phone	b-7d-11e-4f-5h-6j-5k14w-8
phone	b-6c-6d13e13f-8g-6h5i-20j-7k16l-8n18o-4r11w4
phone $	a-10b-15c-9d14e11g-14h8j-7k-16l-14r-6w-8
#circumstance	a-5b17c11d12e22g-18h14i35k5l13n-7o-4q-5t-4u11w65
^ i love	n-6p-6r-6t-5v-13w13
i love	n-6p-5r-6t-5v-13w13
love	b-5d11i13l11m4p-10r-7s5v-8w17
^ driving	j4w16
driving	g-11l-4w26
driving test	g-10j-4l-4r-4w19
date	a29d-8e-7f-5g-4h13k5l-5m6q4r26s7u6
date $	a11b-4c5d4j-4o-5r-7s4t-7w16
^ how old	p-5w10
how old	p-5w10
how old are	p-5w10
old	a-8d6e14g-7i22j-10k17l-10m-5o15p11r-8t4u-6v-7w11
old are	p-5w10
old are you	p-5w10
dentist	a-13b-9c-8d4g4i-7w23
appointment	a-14b-9c-9e5h-5k10u-4w14
who is the	c-10f-4k-11w12
is the president	a-4b-4c-6j-4w8
the president	a-4b-4c-6d-4f-6i-8j-4w11
the president of	a-4b-4c-6j-4w8
president	c-4f-5i-7w13
president of	a-4b-4c-6j-4w9
the capital	a-10b-5c-4j-4p-5r-4w10
the capital of	a-10b-5c-4j-4p-5r-4w10
capital	a-10b-5c-4j-4p-5r-4w10
capital of	a-10b-5c-4j-4p-5r-4w10
of japan	c-16j-4k-5w13
of japan $	c-16j-4k-5w13
japan	c11k-5l-8m-4n4q6s6t5v6w25
japan $	c8k-4w18
exchange	d-5e-6f-8g-5h-5i-6k-10l-4o4q4t4u4w20
exchange rate	e-6f-5w12
rate today	a-7c-12d-4e-16f12j-4w9
5 $	d4f15i-4j6k-6o-10q-9r-4s4w17
^ football	g-6w11
football	a-21g-4i-4j-7w19
results	a-5e-7g14h-6i-5w17
results $	g12w6
tonight	a24b-10c-9d-7e-12f-8g11i-7j-9l-10q4r4t4u-6w12
tonight $	a24b-14c-19d-7e-11f-7g12i-6j-9l-10m4q4r4t4u-6w11
^ the bus	b-11d-4e-17f-9w19
the bus	a5b12d-11f-13g-4h-11j-4l-9w12
bus	b10d-9e14f-7h-11i13j-7k-6l-9w23
^ nice	f6s11w4
nice	b-6f7i-9s15w20
^ where does	a-6b5c13e-6i-4j-5l-7p-7
where does	a-6b5c13e-6i-4j-5l-7p-7
does	a16b6c25d-8f-9g10i-15j-7k-5l9p14r-15u-5w13
stop $	n22q-11s-4v-4w15
^ help me	k-6p15w4
me with	k11l-5o-4p6
with	a-18c11e-13f14g-5h11j28k39l13m20n17p24q-6r18t-5u-9v-10w-5
with my	d-5e-6f-6i-7j17n-5o-4p-10r11s7t7u6v7w14
my homework	i-4m-9n-5o-7p-13r-5w15
my homework $	i-4m-8n-5o-7p-8r-5w14
homework	d20m-7o-5p-25r-5w19
homework $	d20m-6n-4o-6p-7r-6w15
history	c-7d5i-8r14w7
hanoi	e-5i-4w19
hanoi $	e-7w16
^ is the	a10b10c4d16e-10f-20g8h8i-14k-6
the bank	a-4w12
bank	e-7f-9i-10w20
open	a-8d24g23i22j17l21r4w4
open on	a-15b-5c-5d9w9
^ my boss	a19b-5d-7e-8f-5h-12i-6l-10q4r-8s4
my boss	a16b-8e-12f-7h9l10r-7
boss	a21b-4c-5e5f-6h10i-6l11r-6w5
until	a18b-4c-8e-6f-5g-4i13l-4r-6w6
which date	a16c-5e-8h-13r-10w-11
be in	a12b-10c14f-6h7i-5r-6w-21
and i	a8e-6f-5h-6i-5k17r8t4v-10w-11
idea	a16b-6i14j-6l-6m4o5q4s5v-6w-6
starting	a21b-10e-4g-4m4p4q4r-5s4t4u4w-8
^ would	a15b-5c-5d-5e9f-7h-6k-6r-4w-6
would	a12b-7c-11d5f18g5i20j-7k13l11m11n-4o-7q-5r13w-12
the topic	a28b-9c-20d-7f-5j-5w-15
topic	a38b-11c-15d-11f-4g-5j-5k-8l-14m5s4u4w-20
of the next	a19b-4c-9d-12f-8r-7w-4
the next	a9b-7c18d30e-6f5g-11i-9j-5k-14l13n-7o-9r-5s7v7
next lecture	a11b-10c6d-16f-9h-4k-9l-6m4q4r-7s4w-14
^ class	a11b-5c-6d-5e-13f-7k-4l-7w5
i heard	a18b-6c-8d-4e-6f-4j-11n4o5q5s5t5u4v4w-8
heard	a14b-10c-8d-7g-4h-4j9r-4w-11
the lesson	a4b-8c-6d9e8f-7i-4w5
lesson	a19b-5c-13d17e8g10k-4l-6u-4
tuesday	a23c12d6e6j-6l-5w-18
lunch	a32b6e10f4g-9h-7i-10j-8l-6p-7r-5u-5v-8w-18
lunch break	a12
break	a20b-6c-8d-5e18f19g-15h-14i7k5l-6m7n4s4v-10w-8
of the second	a8b-11c8d-11f-9k-6w-4
the second	a11b19c11f10g-12j-9k-6l8o23p-7q9s9t-4u9v8w-16
second	a6b17c7e-4f8g22i-5k-8n-5o18p-7r-9t-6w-16
course in	a11b-7d-4e-4f-8g-8h7j-4l-15n4p4q4t4u4w-19
what do we	a14c-17g-5p-6
do we have	a8c18e-6f-4g14h-12i-5l-6m-4u-5w-12
we have	a12c20e-9f-6g17h-10i8l-5u-4w-12
after	a24b-6d-10e23f-7g20h15i20l-9o12r-7s8t5
after lunch	a14c9e17m4n4v-6w-6
after lunch $	a7c11e16p-4v-7w-5
lunch $	a26b-7c10e18i-6m4n4p-4s4v-5w-11
for this	c5d9e7k-10l5o12q-4u-9w-15
for this week	a12c-6w-5
this week	a19b-13c10e-4f-8h13w6
this week $	a9c10d-4f-4r4w9
how many sessions	a9e11g-6h4w-8
many sessions	a9e11g-6h4w-8
many sessions are	a13g-4w-9
sessions are left	a13g-4w-9
are left	a13g-4w-9
left	a18d-4i10l12m-4r-4w-16
before	a14b-10c-7d32e-9f-9g-5k-6l-9o26s7
before the	b-5d18e8f-8h-5i7l-5
the closing	a11b-8c15d-11e-7f-12h-6i-6j-4o4q4s4t4v4w-7
the closing ceremony	a10e-4
closing	a13b-8c14d-11e-8f-12h-6i-7j-4q4s4w-8
closing ceremony	a14d-4f-8
closing ceremony $	a13d-4f-8
ceremony	a18b7c-6d-6e-4f-11h-4l-5w-6
ceremony $	a13b10d-4f-9l-5w-5
i m lost	b15e-7i-5k-6o-7p22s7v4w-14
m lost	b15e-7i-5k-6o-7p22s7v4w-14
lost	a26b16c10e-8h13i7j-4k-6m-5o-9p21r-4s11w17
where s the	b-8c-7d10e10f-6g4h-5j-5l-5w-11
the seminar	b16c-4d-4e8f-6i-4k-4l5q4s5v4w-9
seminar	b17c-5d-4e6f-6i-5k-4l4q4s5v4w-11
seminar room	b9e-11
seminar room $	b9e-11
room $	a-4b25e13f-5l-4p-7r4s5v-5
^ will	a14d8e9f-12g-6h21i-4m-6u-4w13
^ will it	a-15c-14e-11g-4h9i-5j-8o6s5w9
will it	a-17c-11e-9g-13h7i-8j-14m6n-6o9q-5s7t5u-4w21
take place	b10w-4
place	b41e12f-4j4l-11u-7w18
the prefectural	a10b12c-4e-6f-4h-8i-7k-4w-12
the prefectural office	a10b12c-4e-6f-4h-8i-7k-4w-12
prefectural	a10b12c-4e-6f-4h-8i-7k-4w-12
prefectural office	a10b12c-4e-6f-4h-8i-7k-4w-12
office	b15d-18e20f-17g-16h9i24k18l11n-4o-4r-5w-28
office or	a-8b14c-4e-7g-6h6l-4w-6
university	b10e-7f-4g-8i-7w15
^ i am	a-5b16d-4e30f9h-5i8l14o-5r15s8
taking	a-10b21c-6f-6i-5l14w-7
a taxi	b10e-4f-4l-8w8
taxi	b24e-4h-6l-11w-4
address	b37d-7h4j5l-7s10t6u-4v6
should	b19c-11d14f-4g-4j-5l-15p7
should i	b10c-4d11f-5l-14p6w6
driver	a-6b15c-6e-10f-4i-8k-4l-9w13
for the training	b4e-10f-16l10w-8
^ location	b12v-4
^ location $	b12v-4
location $	b20d-4j4
^ nobody	a5b9d-7e-7f-5g-7h-5j7k-5l-12w-11
nobody	b6c-5d-5e13g-4h-4i20k-4l-12q4r-6w-11
nobody is	b17e-6n5o4q4s5t5
is in	a-4b19c-7d-10e14f-12g-7h-4i-9j12k17l-6m9n5o4q4r-6s5t5w-9
in room	a-5b19e-5g-4n5o5p4q5s5t5w-6
did the	a-7b5c-6d8e-8f-9j8l-6w-11
move	a12b12d-10e-8f-6g-13i-13j-5l-5m5n4o5p-4q5s5t5u5v5
another	a13b7c7d-4f-8h17k-8m13w-8
^ which entrance	b12t-4
which entrance	b12t-4
which entrance do	b13p-8
entrance	b15e-5i-5p-4
entrance do	b13p-8
do we use	a-8b13c-4d-6f-5g-4
we use	a-8b13c-5d-5
we use for	a-8b13c-4d-6f-5g-4
use for	a-8b13c-4d-6f-5g-4
use for the	a-8b13c-4d-6f-5g-4
the lecture hall	a-4b12d-6f-8i-6w8
lecture hall	a-4b12d-6f-8i-6w8
is there an	a-7d-4g10h-16i-8j-11k4l-5w-9
there an	a-7d-4g10h-16i-8j-11k4l-5w-9
to get	b7d6e-7g-7h17k-4l7n5o16q-4t4
the classroom	a-4b14d-6e14g-4h-9i-4k-5l-6r-8w-7
the classroom $	a-4b14d-9g-6h-11i-4k-7w-5
classroom	a-4b29d-4e16h-6i-5k-5r-5w-14
classroom $	b24d-4f4h-7k-5w-9
of tomorrow	a4b9c4d-22e-21f-16i-4w-23
of tomorrow s	b11c6d-20e-20f-15w-20
the name	a-7b7c8d-5h10j-4w-17
the name of	b9c13e-5k-7w-13
name of	a-5b10c18e-13f-9k-7w-14
name of the	a-6b13c9e-12f-9k-7w-9
us	a19b5c9d12e26f18h-8i15k-6r-9u-8v-6w8
us this	a5c8e-4w-6
is our	a16c16d-5e-5f-11g-4l-11w-12
from the	b13e13g-22h-6i13k15l4o-7r4w-16
academy	a-5b5c12e-4f-5g-5h8j-5k-5m4s4w-11
academy $	a-5b4c12e-4f-5g-4h8j-5k-5m4s4w-11
^ who s	c16
who s	c16
who s giving	b-4c12w-10
s giving	b-4c12w-10
s giving the	b-4c12w-10
giving	a-5b-8c13k-12w-4
giving the	a-12b-10c20d-5e-5f-7k-17w-14
the lecture on	a-10b-7c-5d13f-10h-4j-4w-14
lecture on	a11b-10c-11d8f-9h-4k-7
citizen	d-9e-7g-5j6l17m4n7o-6p7q7s7t7u7v7w-8
service	b-4c6e-5f-7i12l-4w7
the speaker	b-7c28d-11f13g-5k-12l-9n5o-10s7t5u5v7w-13
speaker	b-7c40d-5f10h5j7k-6o-4t5v7w17
us $	a21b-10c13d15e-10f17h-8i9l-5q7r-4s7t6
pdf	a-4b-4d17f-5h16t4w-10
pdf of	a-14b-5c-7d17f-9h-7k-6u-8w-4
of lesson	d14f-5g9h-7k-5u-5w-10
4	a8c-4d9e10f22j4q-6s4t4u-4w8
plz	a4d15j8k18u-9w-18
plz $	a4d15j8k18u-9w-18
^ i would	b-6c-5d5e-4f11g4i4k9l11m11n-4o-8p-4q-6r9w-9
i would	a9b-8c-6d5e-5f8i4k10l10m10n-4o-8p-4q-6r9w-9
would be	d13e-8f11h-5i10j-5w-5
grateful	a13c8d19i4n-5o-11p-6q4r-4s-7t28u6v-6w-9
if	a8b-4c-13e11f-13g6h12j-8k9l-4n-5o-5r9w7
you send	a11b21c-5d13f-6g-4h13j5m-6n25o-16q4r-5t-6w-7
you send me	a-8b20c-4d6h11j5m-4n-6u5v4
send	a15b31c-10d28e-5f8g12h13i13m-10n20o11p-5t-4u-5v-4w-13
send me	a14b21d18e-8f-5g14h10k-6m-8n9o8p-7q-4r12w-4
send me the	a10d9g10h9k-5n-4p-4r-5w-10
of this	a11d7f-5h12k-7o-4q12w-10
my colleague	a-4b-4d15e12f-8h-12j-4l16t4w-6
colleague	a-6b-5d11e7f-11g-4h-12k18l13w-5
but	a-9b8d22e29h10k-6l9n-6o10s7v-8w-16
but i	a-10d20e6f-12h-8k-5l15n-4r-4s5v-5w-5
one	a11b9c8e-10f8g5h12i10j-12k15m-6p-6q-6r-8u-5v9w-10
one $	a11b-7c8d9e-7f12h9i-6k9l-7v8w-12
^ are	a20c-6d15e-8f-9g15i-5k15l6p-9w15
^ are there	a8b-4d11f-7i-9l5m-8w-5
the next class	a-6d10l10w-6
next class	a-6d10l10w-6
next class $	a-6d10l10w-6
^ the slides	e-6f14h-10i-5r-5w-20
on my phone	d15e7f-4g-5h6i-4r-6w-15
my phone	d15e11f-6h6i-20j-5k-10n18r8w-4
my phone $	b-5d12e9f-4g-5h7l-4r-7w-15
absent tomorrow	a-4b-8e20t-6v-4w-14
my child	e10i7w-9
child	e10i7w-9
fever	a-6b-8e12w-8
due	a10b-4d-6e12f-8t6u4v4w-12
due to	a10b-4d-6e12f-8t6u4v4w-12
the traffic	a-5d-5e5f-8h-5i17j-8s4u4v4w-7
the bridge	e5h-8i12j-7w-11
bridge	e5h-10i14j-9w-16
sorry $	b-5e20i-4
my attendance	e15g-8h12m-4o-5r-5w-10
my attendance $	e15g-8h12m-4o-5r-5w-10
attendance	b-9c-5d-8e26f-10g-14h13i-7l-7p-4w13
attendance $	a7b-5d-5e30f-6g-13h14l-6p-5w-13
is it possible	a-9b-5c-8d9e11h6l-7n-6o15s4u4v4w-9
it possible	a-9b-5c-8d9e11h6l-7n-6o15s4u4v4w-9
it possible to	a-9b-5c-8d9e11h6l-7n-6o15s4u4v4w-9
possible	b-4c-7d11f-5h8l14n-5o16u4w-17
possible to	b-5c-8d9e11h6l-6n-6o15s4u4v4w-9
skip	a-12b-15c-9d-14e29f-9h-13k-8l-20n4o4s6t6v5w-11
s class	a-4b8c-8d7e8f13h-7l6r7w5
because	a-9b-8c-5d-13e19f-8h-10i8l-8s6w-11
code for	b-8d-8e14i-6k-7l4r-4w5
arrived	b10e21h11l-4n-11o-5p-4q-5r-6u-4v-12
arrived at	b7e10f-5l-4w-5
arrived at the	b7e10f-5l-4w-5
cannot	b-7e28f4i-5k9l-10w-10
sign in	a-9b-5e18f-9g-4l-4t4w-7
many sessions have	e13
sessions have	e13
sessions have i	e13
have i	e13
have i missed	e13
i missed	a-4d18e11f-5h11k-4w-13
i missed $	d11e13
missed	a-4d18e11f-5h11k-4w-13
missed $	d11e13
^ dear	a9e8f-4s13v-7
dear	a5e7f-4s12t13v-9
coordinator	e15f-5i7k29m4o-4r5s6
i cannot	a-9b9c-4d-4e15f-4i-6k11l-9w-9
participate	b-7e11f-10h-4l8w-5
in the	c-5d-27e19f15j-11k-14l20m-8o14p-9r18t-5w-8
in the training	a-5b-5e14f-9g-6l-6w-5
because of	b-14c-7e16f-9j-4l-6s4w-7
trip	a4b17c-10d-7e4g-5h-9i-7l-11w-16
trip $	a-10b12c-4d-6e9f4g-4h-7i-4l-7w-9
review the	a-6d-12e-4f24g-18j9k-5l-7m5o-4p7s9t6v7w-5
hard	f12g11i-13k-4m18u-8w-5
hard to	f11i-6k-4w11
hard to follow	f9
to follow	a-4c-11f8i-7l11o-8r-4s4v4w-5
to follow $	f11w-6
follow	a15c-12f9h-4i-6j-6l12o-7s5v4w-12
follow $	f11w-6
the group	a-8d-5f15k-7l10t-4w-7
group	a21b-6c-9d-6e-5f19h-7i-8k-8l9w-14
in class	a-12b-10c-7d-9e23f16h-4i-12k-9l-8o6q7s7t6u6v6w-5
class was	a-10b-4c-5d-9e-12f22i-5l-4w-12
was the	b-6e-6f9g-15h-11i-8j-14n4o-5p5q6s7t-5u6v4w22
the best	a-7b-6c-12d-14e-5f9h-9i-10j-12k-17l-11w22
best	c-10d-11e-5f8g5h-6i-17j-9k-12l-6u-4w32
part	a10b7c-5d-5e10f11g-5h-10j-8l15o-8q-5w-9
well	a21b-8e-6f23g13h8i-6j4r5s7v-5w14
done	f11g14j10v-5w-6
about the training	f19l-4s5t4v4
i can	a-4b22d9f27g-13h-11i12j-11k12l-6m10o-4p5q-6r-9s5u-5v14w5
write	b-7c-5d-6f24g-4h-8i-4l-10m16n10o8p-4r-9s5v4w8
kind	a-6f-11h-4i-6p11r-7s-6t25v-7w10
but the	a-8d-13e10f5h-7l-4w-4
the class was	a-12b-5d-6e-8f16i-4w-16
was too	f12
was too long	f13w-11
too	a4b-4d-10e-6f34g-4i8k8l10n26o-9t-4u-7v-7w5
too long	f16w-9
^ take	a5e-6g19n21o-7q-6r19s4v4w-7
take the test	g12w-4
^ i failed	g15o-5v-8
i failed	g15o-5v-8
failed	g15o-5v-8
how long do	g6h-5w-4
long do	g6h-5w-4
do i have	a20b13c-12d-6e-13f-9g14l-7o5s6t6v4w-8
have for	a-7b-8c8d-4r13u-4w-18
have for the	g6h-5w-4
the multiple	a-4g15s4v4w-5
the multiple choice	a-4g15s4v4w-5
multiple	a-4g15s4v4w-5
multiple choice	a-4g15s4v4w-5
choice	a-4g15s4v4w-5
^ test	e-4g15i-4u-4w8
isn	a-6b-5d-4e11f-4g8h-4i-7j5l10o5q-7v11w-9
isn t	a-6b-5d-4e11f-4g8h-4i-7j5l10o5q-7v11w-9
and the	a-15b-10c-7d-8e4f12g7h-8i13j-9l-13w-17
the deadline	a-7b-5g8k-12l22m9n4o4q4s7u6v4w-8
deadline	a-7b-5g8k-12l22m9n4o4q4s7u6v4w-8
^ certificate	b-8h31k-5l-4m-12o-6s5u-11v-7w-10
will we	a11c-18h13w-6
will we be	a6b-4h9
we be	a10b-5h9w-6
given	a-4b-4d-6f-4h10j21l11s7v-5
proof	h27k-7s7t5u-5v6
proof of	a-4h21s6t5v6
proof of completion	a-4h21s6t5v6
of completion	b-5h25k-4s4u-4v4w-8
completion	h29k-4s5t5v5w-11
at the end	a-13f-10g11h13i-4j-4k-8w-9
the end	a-13e9f-10g13h14i-4k-7s5v4w-8
end	a12c-6e10f-9g16h16i-5j-5k-5n20q9r-22s5w-20
of the course	a7d-12f9l-11w-7
the date	a19b-7c-7d-10f-6h12k-4
on my certificate	h13w-5
certificate is	h9
pick	a19c-4e10f-4g-6h23l-4s6t6u-4v5w-7
pick up	a19b-9e11g-5h24s6t6u-4v5w-5
by	a4b21c4d-4f14g-8h27i25k-12l12m-4n-14o15p-15q10r-8t-7u23
post	a-7c-4h24t4u-4w-8
which one	a6b14c-5h7q4s5t4w-9
^ our	b9c-4f-8h-4i12k4r12s4t-5w24
our alley	i16w-13
alley	i22j-6n4q4w-17
lamp	a-7d-4h-6i5j19q4s5w-9
afraid	b-4e7i10n-10p-7t-11v11w-19
to walk	a-5b7i9
walk	a-5b8e-6g-4i10l-5w7
home	a13e21h-5i12k-5q-4w-10
home $	e8i11
my request	e-7i14j22m-5n-9o-4p5q15r-12w-6
request	b-5e16g-4i12j20k12n-7q13r19w-10
request for	b-9e6f-4i11k4l-5n4p4r8v4w-4
land	e-6i12j-4k-5w-5
paper	a4f-4h10i7j-7s4w-9
by the	c-13f6i21p-15
the ward	a-4c-8f8i26j13l-4w-18
ward	a-4c-8f7i34j13l-5r-4w-24
three	b-4c-6d15e10f16h-11i31l10r-6s4u-5v-6w11
times	a-7c-10d4i29j-4l-6n5o6p-8r-8s9u-8w20
^ loud	i14
^ loud karaoke	i14
loud	i13
loud karaoke	i14
karaoke	a5f-9i14o-4s-4v-4w14
next door	a-4b-5i20
door	b21c4i25p-5q5s4t-5v-6w-13
midnight	i13w5
somebody	d6i15j14k19l-6m-4q-5w-5
to stop	c4e-8g-7h4i9o21q18r4s9u5w-4
stop this	i6q20
factory	b-4i19
black	i12
smoke	a-4i22s-6w-10
propose	b-8e-10f-6h-8i25j-10s5w-18
bike	c8g-4i9j-7k5p4q-5s12t4v-6w26
lane	i12j-6w-5
le	i11j-5s9
street $	i16j-6w-5
manhole	i16j-5w-14
manhole cover	i17j-4w-13
cover	i11j-4w-10
missing	d11e-6g14h-6i6j-8r-6w-21
in front	b4c12d-4e-10i23j-4k-4w-12
in front of	b6e-5i24w-9
front	b4c12d-4e-10i23j-4k-4w-12
front of	b6e-5i24w-9
9	e10
^ the playground	d-8h-8i16j-5w-15
the playground	d-8h-8i16j-5w-15
playground	d-7h-6i14j-7w-9
block	a-6b-8d-7e-7f-4h-7i15j-6w-16
is full	b-4i14
is full of	b-4i14
full	a-8b-16c10d-14e-13f-6g-5h-10i11j-5l10u-4
full of	b-4i14
rubbish	i13j6s-4w-9
everywhere	i12w-9
beach	i11w6
^ a	b-9e-4f-4i23k7w-11
shop	a8b-5f-5i5q-6w18
put	a6b8c5d10e-8f-8g-4i14j-6k15l21s5t5w-8
his	a-7b-22c16d11e-7f-8g-13h-4i7j-6l-7p-11
the pavement	e-4i12w-7
pavement	e-4i14q4
pass $	a-9e-8g27h-5i14k-4m4s-4u-5w-15
where is my	b-9e-4f-6g-7j18l-5m-4r6
now	b19c-7f-5g4i-6j28k-5l17m17n-4o26q34r-4s9t17u-7w14
now $	a-4b9c-6e-7h-5i-8j18l11o-5q8r-5s5u-4v26w12
^ you	f-6h4j9k15n10o18p-5r-6t16u4w-10
fix	a-8e-5g-8h-4i5j15
fix the	i5j10w-5
the lamp	j9w-4
the lamp i	j9w-4
lamp i	j9w-4
the progress	g-4i-5j13r-5
progress	i-7j15r-8w-6
or not	a12j9v-6w-6
or not $	a12j9v-6w-6
not $	a17f-5i-4j16k-5l-5s6v19w-12
the complaint	i-5j13
the complaint i	j8
complaint i	j8
^ get	k18q7w-20
^ get me	k18q7w-20
get me	k20q14s5v4
get me a	k11w-5
a person	a4c4f-5k35l-6p-13s6u4v-5w-14
a person $	k23w-14
need to speak	d-4e-6k16w-5
to speak	e-6k15
to speak to	e-6k15w-4
in charge	c8e-5j9k18w-7
in charge $	k13w-5
charge	c8e-5j9k18w-7
charge $	k13w-5
answers	d-15e-4f-8g18h-4k6l-5p-4w-17
can a	d-7f-4h-7i-4k13l-5o5p-4q4r-4s4w14
a staff	f-4i-5k19p-5r-4
a staff member	f-4i-5k19p-5r-4
staff	a5b4f-4h4i18k35l7m-5p-11w-10
staff member	f-4i-5k19p-5r-4
member	b4i-6k25p-14r-4s4w-6
instead	b-5e13k5l-7m13n4o4p-6q4s4w-10
contact	c25f-10j9k42l-6m7o-5p-12q5s10t5u6v9w-4
number of	j-6k15w-8
number of the	j-6k15w-8
the coordinator	c-4f-4i5k25n-4o-6s6w-5
old man	a-5b-6e9k11p8v-8w-12
man	b-5c12e11i6k14p11v-7w-9
live	e-5g-4i12k10w11
chat	a4d-4e-6f-4g-4i-7k18m10n-4p14r11w-9
chat with	c-4k22w-11
staff $	a6b6d5h6k25m-4r5w-5
^ register	l18n-4p-5
register	a6b-5e-5i-4k-5l33n-5p-4w14
register $	a-6b-4e-4j-5l24w-14
do i join	a-4b11e-5g-4h-10s4w13
i join	a-7b11d-9e8f-5g-7h-12j-5k-6w12
i join the	a-5d-11e-9f-4w12
join the class	f-4l14w-10
with this	k-8l9q4
^ my teacher	l8
my teacher	l8w7
teacher	a13b-6c22d15e5f11g-6i-9j-5l10s15w13
told	a10b10d-9e-4f-4i-5j25k-7l14m-6n-7o16p-5q-10r-4s6u5w8
told me	a9b-6d-5i-7k-4l11v4w6
told me to	i-7l12w6
to enter	b-9l-5t-10w15
hp	a-4f4j15l13r4u-5v-4
b	a-6b15d-4e-7i-13l9w-8
get in	g9l6
get in the	g9l6
in the course	a-5b-7d-11f-9i-5l23o-8q5s5u4
to take part	e-13f-7g-4l17o-8q-7
take part	e11f-8g-4l12o-9q-6
take part in	a-4b-6e9f-10l4
part in	a-4b-6e9f-10l4
part in the	a-4b-6e9f-10l4
next training	a5e-4l15p-6w-4
how to	a-8b15d-8f-16g-12h6i-4j-4k8m-17n-4p16w24
to apply	d-9e-6f-8l16u4v4
apply	d-9e-6f-8l16u4v4
the invitation	a-6b-8c4e-5f-4i5j5l24o4p4s8t6u6
is not	f-5l6m11v12w-5
i still	e-4h14l14
can t join	e4l10w-5
t join	e4l10w-5
join $	e-5l17w-6
^ english	g-7m7u-6w9
^ speak	m10
speak vietnamese	i-6j4m16s5u4v-18w-7
to me	d16e-4i14j6k-7l-4m13n9o18r-7s5u6v4
to me $	d14g-5i10k-12l-6m11n-10o-14r-9s5u5v5
in japanese	a-7d20e-5f-4k-6l-5m19p4q4s5t5u5
that $	a6d-4e-4f-5i15l4m13p4q21
^ quit messaging	n12u-6
quit messaging	n12u-6
quit messaging me	n12u-6
already	d11e8f-8h19i-10j8l16n11o-5
finished	a12e-6f-4h12i-5j4n12o-8s4v-6w11
job	b-6e-9f12i-7n11o-6q4s5u4w7
so please	a-4b-4e4n12o-6p4q4r8s6t4u6v5w-8
no more notifications	e-4i-4n13o-7w-4
more notifications	e-4i-4n13o-7w-4
opt	e-4h4n19o17w-12
out	a-5b-4d-11e10f19g15h15j-11k-7l-5n12o9p-4q19r11
out of	b-6e-10f21g-13h-8i-5k-7n14q19r10s6v4w10
these	c5d4f-8g-7l4n22p-4q6r5t4v-7
these messages	f-6g-4n15p-4q-4w-5
these messages $	f-5n12q-10w-11
start messaging	o12
start messaging me	o12
messaging me again	o12
me again	j4n8o20s4w-6
me again $	n7o16
reminders	a-7h4i8j-4l5n24o38q-7v-7
once	d17f-4g-4i-4k-5n-7o21q-9r-5s6w-9
once more	d17f-4g-4i-4k-5n-7o21q-9r-5s6w-9
had	a-7b-6e7f10i10m-4n-5o8w4
them	c-6d15f13h-6i12k13o28s6v-6w-9
them off	a-4f-4j4n9o5
them off $	a-4f-4j4n9o5
off $	a24b-8c-8e-4f-6n9o8s5v4w-8
^ reactivate	o15
^ reactivate notifications	o15
reactivate	o15
reactivate notifications	o15
how does	a-8b-7e-8f-8l10p13w-7
how does this	e-4p13w-4
does this	a-5c-9g-8h-4p13w4
work	a-6b-18c17e4f26g-7h-4j-8k-4l17m-4o4p20s6w-12
work $	d-12e6f5g-6h-4j-5k-5l15p16s4w-5
^ what are	a7b-16c9d-14f-8j-6l-6p19r-6w-16
what are	a8b-16c9d-14f-9j-6l-6p19r-6w-16
^ give	f-4p19w4
^ give me	f-4p19w4
give me	c-4d5e-4f-6g8j4k12l-4o-5p23r-4w-5
give me a	k7l-4p13
guide	b18c19e-4f5m-6p27q4s5u-11v5
what i	d17e-6f21i5k-5p15q15s10
ask	a10b13d-12e13f-12i-5k7p17w-14
drop	k-6q18s5u5v5
it i	a-8e-5g-8j11q9w-6
it i don	q9
fill	b-5e-10f18g-7l-6n-5q17s5
doing	a11b-5q10t4
^ leave	e-5i-7n9o-7q16
this form	e-4q19v-4
this form $	q12
form	b-8d9e-6f28m-6n-4o-7p-4q15s4u-8w-11
form $	b-10d8e-4f18l-4q12w-22
^ am	b-4g14h10i-4r12w-6
^ am i	b-4g14h10i-4r12w-6
am i	e12g16h12r15w-6
allowed	a-6c4e18g12h-10o4p-4r14w-11
the information	f-11g-4r9t12
information you	g-4r15
^ forget	k4q23r8
forget	a14b-4d-5h-4k5l-7q24r9w-10
wipe	k-6n-12r24u-11v4w-8
wipe all	i-4k-6n-12p-4r19u-13w-10
all	b-8c10d-9e4f5h6i4k7n25o-6r16s19t11u-4v14w-18
all my	a-4e-4f-4h7r22
records	a-5c4j-4n-7o4q5r24s6u5v-6w-5
i request	a-5d-7e10k9r13s7v5
a copy	b-6d14f-5i-4k-7r15w-12
a copy of	b-6d14f-5i-4k-7r15w-12
copy	c-11d22e-6f-7g-8h11k-11r16s4w-15
copy of	b-6d14f-5h12k-7r15s4u4w-14
personal data	b-4e-5g-7j-6k-6r21s5v4
^ kindly	a20b-8c-9f-7i-5r11w-6
kindly	a18b-9c-10d11e-4f-9i-5r13v4w-7
registered	e-6i-6r10w4
birthday	e-4h-4i-5j-5l-6r17w11
^ hi $	s16u-5v-4w-4
hi $	s16u-5v-4w-4
^ hello from	s19w-9
hello from	s19w-9
from hai	b6j-4s11w7
from hai phong	b6j-4s11w7
hai phong $	s10
phong $	s10
^ good day	a-4s19t-6w-9
good day	a-4s19t-6w-9
to you	b-5c4e-4i4n-7o-9p-5r-4s18t15u5v-8w-9
to you $	b-5c4e-4i4n-7o-9p-5r-4s18t15u5v-8w-9
thank you very	f-10t6v6
you very	f-10t6v6
you very much	f-10t6v6
very much	f6t7v7w-5
^ cheers	q-7t20v-8w-6
^ cheers $	q-4t13v-5w-4
cheers	q-7t20v-8w-6
cheers $	q-4t13v-5w-4
a lot	f10t20w-8
lot	f10t20w-8
^ yeah	u26v-4
^ yeah $	u21w-9
yeah	u26v-4
yeah $	u21w-9
^ correct	g-5u22v-7w-7
^ correct $	g-5u22v-7w-7
correct	a4f-5g19h14i-4r8t-7u32v7w-12
correct $	f-4g20t-7u32v7w-10
^ yes that	u11w-6
yes that	u11w-6
yes that s	u11w-6
way	a-5b6d-6e14f-9k5s7u5v18w-9
^ no i	n-10q12v13
no i	n-10q12v13
t $	k-4m-4n-13p-6q-14v20
#back	a-5b13d-5f19g-6k15o-4q15w28
game	a-16b-8g-5k-14w14
on sunday	b-14c-16d-4e-6h-7j-4w14
sunday	b-19c-15e-14f-4h-6j-4o4w20
^ will the	a-4b7c-12d9e-9f-10g-4h9i-5w15
dead	a-7c-4d-10e14f-8g-6h-6i15j-6l-4s5w7
has the best	c-4d-7f-5g-4i-4j-4m5s6v5w20
ever	d-6e-9f6g-4i-12m4s4v4w14
sent	d7e-5f-9g-9h16j17k-4l-4q-7
the wrong	b10f-6h7n-4q13s4w12
shoes	a4b-11c5f-8k-8l-9n5o5q4r4s5t5v4w25
two	b11c-5d17e8f-5h-5i19j21p-8r-5w21
nights	a-9e-5h-6i19s4v-6w8
son s	g-7w13
birth	g-6h-8i-5r22w7
birth certificate	h-13i-4p4w22
days $	a14d-5e13f-7i15o13u-4w14
^ how tall	w9
how tall	w9
how tall is	w9
tall	w9
tall is	w9
tall is mount	w9
is mount	w9
is mount fuji	w9
mount	w9
mount fuji	w9
mount fuji $	w9
fuji	w9
fuji $	w9
^ my phone	e5f-4i-17n20r-17
fell	i9o-4q-10s4w20
toilet	e-4i8w8
can you lend	p-4w10
you lend	p-4w10
you lend me	p-4w10
lend	p-4w10
lend me	p-4w10
money	a4f4i24m-5n-5o-6r-4u-7w9
money $	p-4w10
^ i like	a4c-4i6j7l-4m5p4r4s9u-5v-8w26
i like	a4c-4i6j7l-4m5p4r4s9u-5v-8w26
her	a-8c14e-7f-4g-5h-6k21q6s6t4v8
voice	a5b-7c5e-10f-7g-10h-5i-9k20l-10m5p4q5r-5s5t-9v5w23
^ what does	a-8b-5c17h-4i4l-9o4p-9r-10t4w17
what does	a-8b-5c17h-4l-9o4p-9r-10t4w17
mean	b14c-20f-4h8i-6j-5l-8m5n4o5p-7r-9s7t4w17
mean $	b7c-18h7j-4l-8m4p-8q-4r-10s5w18
^ my brother	e-6g-6i-5j-4l-4m-5n6o6q6s6t6u6v6w21
my brother	e-6g-6i-5j-4l-4m-5n6o6q6s6t6u6v6w21
brother	d-6l-9m-4n7o8q7r-5s7t6u4v7w29
moving	g-9w13
president of france	w7
of france	w7
of france $	w7
france	w7
france $	w7
tickets	a-8f-11j-6w28
are so	d-5f-5i-5k-4t5w20
expensive	e-4j-6k-6l-4n-10r-17w20
i need a	b-8e10h13j5k14l6o-4p-17s7w16
need a	b11h21j5k13l5o-5p-17s6w17
haircut	d-6h-5q-14w13
haircut $	d-6h-5w10
^ how to	b11e4g-7h5k-10l8w11
coffee	c-8e11f-14i-9k-6l-6p-4r-5s5u-21v4w26
used	a-7b-5d15f-5g-4h-5i-4r10w12
bicycle	b-8f-6h-6i14j-9o-5w6
cat	b9e-4i-11w10
netflix	q-5w8
keeps	a-4c-8h5i19j4l-5o-8p5q-4r18s-4t4v-4w18
green	g-5i10q-8u-4w15
sleep	a-9d-5f4g-8h-9i13m-4o4r-4u-8w25
sleep $	a-9d-5f4g-8h-9i13m-4o4r-4u-8w25
^ i lost	a28d5e-5h8i-4o-4s11t4
i lost	a28d6e-5g-4h13i-6o-4s11t4
i lost my	a19c4d11e-4h10s9t6w4
lost my	a19b-9d12e-5h9i-7s9t6w11
card	e-8i15j-4l-12w8
the mall	b-12d-6g-4i-5l-4w15
the mall $	b-12d-6g-4i-5l-4w15
mall	b-12d-6g-4i-5l-4w15
mall $	b-12d-6g-4i-5l-4w15
holiday	a17b-6c-8d-7e-10f-8i-5j-5l-5
holiday $	a8b-6d-4f-5w7
game $	a-7b-11g-6k-15w11
wedding	a-5b-10e-11i-12n4o4p4s5v4w25
^ why	b5c-5e17m16o4s6u-8w20
why	b5c-5e17m16o4s6u-8w20
cats	i-21k-6w19
^ just	b-4e22i-6j4r5w15
just	b4e28g9h-4i6m4r4v-5w13
rain	a14b-13c-18d-4e-14h-7i-8j-4m4n5q5s6t4v7w18
^ does	a11b-7c20d-4e-11f-10h8
menu	e-4f-5i-5j4k-7m14p25q13s4
menu $	f-4k-4m-8p21q-9t-5u-5
drama	a-4c-6d-11e-9f-5i-11w18
is $	a26c-7i-9n5o5q4s8t7u-9w15
^ i can	b14c4d12e17f-7g-8l-5m13p-5r-4s6t7v-23w14
i can t	b14c5d12e4g-8h-4l7m-4r-4s5t5v14w18
can t find	a5b13c7d-6e-4s8t8v-9w20
t find	a5b13c7d-6e-4s8t8v-9w20
find	b16d12e-7f-6g8h-6k-5l-16r-5s9t9v-8w20
practice	a-9b-7d-5f18j4k-10m-12n-6r4
for my	a-16e-15f-6h16i-8j7k-4l-10o-5s5t-5w22
out $	a-12d-9g17h12i-18j-6n10o-13q6w-10
writing	b-5d6e10f-4g-7i9q4s4u4
my director	a18b-4c5d7g-6l16m-5q6r-4s7t6u8v9w-11
director	a18b-4c5d7g-6l16m-5q6r-4s7t6u8v9w-11
could you send	a-12b14c-7d8h7j4l-5m-5n-6o-8q4u4v4w-11
moved	a26b-4i-7r5s5
moved to	a10f-7i-11r6w7
to a	b-4d-4e8i-9k20n-8q-6r6w5
any more	h-4n22r7
please remove	n5o-4r12
remove all	r12
you have	a-5b11c-8d15f-4g-9k-4l14p-7r14
you have about	r14
have about	r14
have about me	r14
my bike	c8g-4k5q-5s10t5v-6w25
the first	a-10d10e17g-4h-12i-7k-4s5w4
first	a20d4e7f-10h-4i-5u-4w13
time in	b6e-6q4s4w10
in my	a-7c-4f-9g-10i10j-7l-9m-9o-6q4r-9s4v5w10
lovely	e-5f-4m5o4q4r-9t17v-9w18
what time do	a-6g-6h-5p-5w9
time do	a-6g-6h-5p-5w9
time do we	a10w-7
we start	a23c-5h-6o-11w-7
tomorrow morning	a19b6c13d-5e-7f-5k-5s-10t4w-4
tomorrow morning $	a19b6c13d-5e-7f-5k-5s-10t4w-4
^ could	a17b14c13d9f5g-4h13i4k17l6m11n-9o-7p-9r-5t-4u-5v-4w-15
^ could you	a16c16d4f-22h14k11l-7m4n-6o-7q4r-5w-11
planned	a20b-10c-7d-7j-4u4w-13
for thursday	a11b-5c-6e10f-8w-16
thursday afternoon	a4b13c-7e11l-9o-8r-7u4
thursday afternoon $	a6b13c-18e11l-10o-9r-7
^ pls	a10b-4c-7d16h-9r-7u-6w-14
me the timetable	a20b-8d-8g-4h-5q5r-6s5t4u4v5w-11
the timetable	a31b-5e4g-6h-6j-8l-10m5q10r-5s12t5u10v7w-13
timetable of	a10w-5
know when	a18b-6m-4r-4s4t4u4w-13
know when the	a16b-5r-4s4t4w-10
when the	a27b-9c-7d-6h-7q4s6t5u4v5w-19
when the next	a19c-7h-4s4t4w-13
the next session	a18b-7c-7d-10g-5j-6k-5s4w-12
next session	a18b-7c-7d-10g-5j-6k-5s4w-12
class on	a16c-7d-6e-5f-8h-8w-11
class on saturday	a8i-5
are we	a15b32c-8d-6f-4h-10i-4p-6u4w-5
free	a15b-9c-7w-8
free $	a11b-9c-6e-6h-4j-4w-6
how long does	a17b8e-4f-4g-6l-4w-14
long does	a17b8e-4f-4g-6l-4w-14
does the	a13c-6d-4e-18f-13g10h7i-8k-4l-11s6w8
does the course	a22b-4c4e-4h-5i-5m4p4s5u5w-11
run	a18b-10d-5f-6g-5h-4i-7w5
october	a7e-7f-4h7w-10
lost the	a12b-7d-6o-5s4w9
with the	a-6b-12d-5f13h7i11j17k29l-9o11p-6q4w-16
the programme	a22b-8d-5f-5g-10k16l10m5q5r15s4u9v10
programme	a19b-13c-11d-13e-8f12g-5h9j-4k7l8n-6o-5p-8r9w-10
what are we	a21b-14c-11d-6e-5g-7h-9p-10r-7w-17
are we doing	a9
we doing	a9
^ when do	a8b-8d-10g4i-6j-7p-4r-7s5u-6w12
when do	a9b-8d-10g4i-6j-7p-4r-7s5u-6w12
when do we	a17b-6d-6s4w-15
takamatsu	a13b5d-5e-6g-6h-15v4w4
office $	a16b-5c-4e5f-8g-4h8i18j-6k16l5w-20
sir	a15b-4n-4q-4s13v12w-10
may	b12c23d21e12f-4g18h18i7k18l17n-4o9u-4v-6w-9
may i	b12c21d18e5f-4g17h16k16l9o-7s-4u-6v-7w-6
may i know	a-4b7c8e-6
i know	a10b5c6d-4e-4f-6k-5
know what	a21b-8h-13k-5l-5p18q-9r-4w-9
know what time	a19b-4k-6r-4w-8
finish	a17b-5d-5e-10f-8g13h-15l-6q13s5w-5
sessions $	a24b-6d-4e12g-5h-9j4k-5l-5p6q4s6t-5v5w-10
is it the	a4b12c-8e-14w-10
it the	a4b12c-8e-14w-10
or the	a7b11c-9e-9h-7w-9
e	a7b-7w-4
e government	a7b-7w-4
government	a4b-5c14d-9f-4g-7h-6i-5j4l18n6p6r-4s7t7u6v7w-14
this friday	a16b-7c-8d-5e-4h-5k-5w-8
this friday $	a16b-7c-8d-5e-4h-5k-5w-8
which room are	b11
room are	b11
room are we	b11
are we in	a-4b15
we in	a-4b15
this afternoon	b15c12d-6e15f-9q-15r4s-7
this afternoon $	b15c12e7f-8q-15r4s-7
to the training	b13e11k7l-10w-4
the training centre	b16k-4l-4w-4
training centre	b16k-4l-4w-4
centre	b16k-4l-4w-4
station	b18c-8f-4g-4h-5i19j-7k-12o4r-4s6u5v6w6
station $	b16c-8h-5i-5j-6k-15w12
the main	b16e-7i-4q15s5u6
main	b16e-7k-4q15s5u5w-4
gate	a-4b22e-7f-6h-8i15s4t4w-11
find the	b13d7e-7f-4g5h-8i-4l-9w-13
you share	b11c-8d9w-5
you share the	b11c-8d9w-5
share the location	b11d-10
map	a6b24d-8g-9k-4o-8s6t6u-8v6
address of	a-5b21c-7d-5e-10g-6h-7j-4m5s7t5u5v6
address of the	a-5b21c-7d-5e-10g-6h-7j-4m5s7t5u5v6
of the venue	b12d-7k-4
is the workshop	b16c-17d-6e-8f-9g-8h-5i-8l-13q4s4w-8
the district	a-8b18c-13e-7h-7i16l-8q4s5u4w-11
else	a-9b17h-4i-6k-11l-9n4p12q5s4t4w-4
i go	b22c-6d-7e-16g-5k6l-7n4q5r4t5v4w-14
go	a-7b37d-10h-4i9l-6o-10p-5q14t4u18v-18w8
go to	a-6b9c-4d-5e8h-4w-5
parking	b10d-15e-10f-8g-6i21l-8w-19
near the training	b11e-4f-4w-7
building $	b18c-9i-4j-4w4
of the lecturer	c20d-6e-4f-8g-7k-4m4p4s4t4u5v5
the lecturer	a-11b-9c23d5e11f22i-9j4k-5l-8m-5o-5r-6t-5u4v4
the lecturer for	a-4b-6c17w-4
lecturer	a-16b-15c33d6e9f23i-11j4k-6l-12m-6o-5p4r-6t-5u4v5w-8
lecturer for	a-4b-6c17w-4
lecturer for the	a-4b-6c17w-4
for the papi	a-4b8c8d-6e-4l-8
the papi session	c8
papi session	c8
papi session $	c8
a bit	c13d-4e16f8g-4i-6l-5w-12
bit	c12d-4e16f8g-4i7l-5w-15
the professor	b-5c12e-10f-7w-10
who speaks	a-7c15k-4w-12
speaks	a-6c15k-4m-12
^ is ms	b-9c11d-9g-6h-5k8
giving the talk	a-11b-8c13d-4e-5f-5k-16w-12
the talk	a-5b-7c6f9k-14
talk	a4b-12c13d5e-8f8i-4k27l-4m-4q-4s5t4u4w-9
expert	a-10b-10c15e-14f11w-11
present in	a-15b-12c12d-10e17f-14h-5i-12k-10l-7o4q5t5u4v4w-4
in the afternoon	a13b-16c9e-14f-8w-10
the afternoon	a18c10d-11f12h-11j-4l-8s-4v4w-12
the afternoon $	b-8c11e-13f-5g-4w-10
yesterday s	b-4c9d24e-11f6g13l-4o-4s4t4w-17
yesterday s slides	d15f-7o-4t4w-6
s slides	d15f-7o-4t4w-6
s slides $	d15f-7o-4t4w-6
slides $	d23f8n-4w-8
^ i didn	d8f-7g9h11l-8s4w-4
i didn	d8f-7g9h11l-8s4w-4
i didn t	d8f-7g9h11l-8s4w-4
didn	c-5d9f16g9h13l-9w-8
didn t	c-5d9f16g9h13l-9w-8
receive the	d15e-8g-4h15k-5n10o-9r13s6u5w-5
them $	c-5d13e-4f15h-5i14k10o12s9t5w-7
^ please upload	a-4d14
please upload	a-4d14
please upload the	a-4d14
upload	d15m4q4v4w-10
upload the	d15m4q4v4w-10
mr	c24d12e21f-9h-4i-9j-8k-7l-12r-5u4w-14
mr minh	b6c23d13f-6i-8j-8k-6l-4r-5w-16
minh	b4c22d14e-5f-7w4
any reading	a-12b-13c-7d19e-11f-7g-6h-7w-10
^ the pdf	d11w-4
the pdf	d16g-4w-5
of the lecture	b-4d16f-11
won t open	d7g10i-6w-6
t open	b4d16e-4g12i-7w-13
can you send	a12b11h7n-4o-5s4u4w-5
you send it	a11b-7d6o-5s4u4
send it	a11b-7d6o-5s4u4
it again	a12b-7d6f-4g10o-5s5u4
it again $	a12b-7d6f-4g10o-5s5u4
can t come	a-16b-16d-5e32i-7v-4w-26
t come	a-15b-16d-4e28
come	a16b26e24f-7g15h16i-5j21l-9r4s4t5v-8w-5
a meeting	b-5e11w-9
meeting	b19c-15d-9e14f-18h-14i-10j-10l-10u-5v-4w6
meeting at	b8e-6f-11i-6v-4w13
my office	a-10b-12e10h13i-5j-4k-5l-7r-5w-14
20	e19
minutes	a-5c-4d-4e18l-4w6
minutes late	e10
late for	a4b-4e16k4l-8q4r-5s5t-5w21
me in	e5k-7l8m14n-5o-5p-4q-4r15w-10
have to leave	e9
s session $	a-12b9c-5d13e14f10l-10o-4w-5
^ my child	e8
my child is	e8
child is	e8
hospital	b-12d-7e19f-9g-11i33l-5w-12
i must	a-7b-8d-8e8f-7g-4j4k18l-10r6s7t4w-4
i must be	e8
must	b-8d-10e8f-10g-6h9k13l-14s4w6
must be	e8
must be absent	e8
forgot to sign	e14w-11
to sign	e14f-5l8w-11
to sign in	e12w-5
sign in this	e12w-5
what should	a-4b-16c-4d13e6f-9l-10p10
what should i	a-4b-16c-4d13e6f-9l-10p10
i do	e9f-6g9l-4n7p-6q-6s4t5u21v-7w-9
i do $	e8f-4g-5p-7q-6t4u19v-7w-8
me present $	e15
present $	a6b-5c-8e28f-4g-5l-6u-10w-9
^ the qr	e17l-10w-9
the qr	b-8d-7e27f-10g-8h-13i-4j-4l-12w-18
the qr code	e18i-4l-7w-10
qr	a-11b-10d-7e25f-12g-7h-8i4k-4l7s7v-5
qr code	e18i-4l-7w-10
for me	a-4d-6e23f8g21h7i-7j10k-5l-8p-5q5r22s7u19v7
for me $	e7f-4g26i-4j5k-8l-5m-5p-6q4r4s5u21v7w11
as	a12b19c-7d-8e16f14h16k-5o12w-9
as present	a-4b-4e20f-11i-4
i would like	a8b-4f10g5i6l10m6o-6q-4r9w-6
would like	a8b-4f10g5i6l10m6o-6q-4r9w-6
would like to	a8b-4f10g5i6l10m6o-6q-4r9w-6
like to rate	b4f23h4i-5j7k-4l-12m-4s6t4v4
to rate	a-4e-6f25i-5j7k-4l-14m-4s6t4v4
to rate today	a-5e-10f11
rate today s	a-5c-12e-14f17j-4w-10
today s session	a9b-8f9w-10
^ the lecture	a-4b-5d-12e-4f17i-9
lecture this	a15b-8c10d-9h-7j-6k-7m5n5r5s-9t4w-9
was excellent	c-7f13k-7
excellent	c-7f17k-6t-8
comments	c-10f15i-8l-4o-6r-4w-4
comments about	f9
comments about the	f9
about the course	b-13f15l-7w-5
^ teacher	c10d-6e9f7v-5
too fast	f21g4h4i15j5w-4
fast	f21g4h4i15j5
could not	a-5d5f11g4h-7i-4j4o4v-4w-4
notes	c-8d27e-9f9g-7h-9i-6k-7l4s-4w-12
notes $	d14e-7f11h-7o4
want to give	f16k-4n-6o-5q-5
to give	c-12f20n-5o-8q-5s4
to give my	c-9f9
give my	c-10e-5f14j-5w-7
give my opinion	c-10e-5f14j-5w-7
my opinion	a-4c-10e-5f16j-5s4t4w-9
opinion	a-4c-10e-5f16j-5s4t4w-9
programme $	a12b-13c-10d-7e-7f11h12k-10l13o-4w-24
was a	c-5e-10f14
boring	a-15b-10c-6d-12e-14f19i-4l-13w-6
to be	b-11d9e18f12g-14h8j14l16m-11n20o-9p-13q-8r17s5u-6w16
five	a10b-4e-14f12h-4i14l-8o-9w10
stars for	a-11b-4c-10d-7f19g4r4u-5w-12
^ more	a-7b-4c-13d-10e-5f27h-4k5l-5m4o5p5q5s4v5
more group	b-4d-7e-5f15i-6l-5w-8
group work	c-4f16i-4l-5q4t-4w-10
only	d-6e-11f6i8k15l14m19v-6w-21
^ what was	g13j-4w-10
what was	a-4d13f-6g15j-5r-5w-12
what was my	g13j-4w-10
was my	f-6g15j7u-10
my score	g25i-11r-5w-12
score	g26i-5j-4w4
in the quiz	g9
i try	b-5e-4g24r4s5v-6w-12
try	b-5e-4g26r4s5v-6w-13
try the	g13w-6
the quiz again	g9
quiz again	g9
do i find	b-11d10f-10g7h-7l-11w-6
i find	a-8b-11c-4d16e-6f-14g8h-5j-4l-11q4s4t4v4
i find the	b-11d10f-10g7h-7l-11w-6
the final test	d-10g14w-4
final test	d-10g14w-4
questions	c-5d-4f24g25l7m-7n-6o-4p7q19s8u-10v4w-9
answer $	b-4d-4g8i-5j13k19l-6m-4p22r4s6t13v-9
^ show my	g18j-4r-4w-4
show my	a18c5d-8g22j-4o-4p-4q5s8t6u6v5w-9
my test	g14h-5w-8
test result	g9
we get	a5b5c-6d18e-4f-6r-6w-20
our certificates	a-4c-9h17w-11
our certificates $	a-4c-9h17w-11
certificates	a-11b-6c-9d-7h40i-9t4w-15
certificates $	b-5c-11d-5f4g-5h28i-4k-6w-13
name is spelled	h9
is spelled	h9
is spelled wrong	h9
spelled	h9
spelled wrong	h9
spelled wrong on	h9
this course	a-7b-6c14d14f21g4h14i-5k-6l-9p-11u-10w-13
this course $	a-4c15d17e-6f-12g4h18l-10p-4u-8v4w-8
copy of my	d-5h13r11w-8
of my certificate	h15r-8w-6
certificate for	a-4e-4h14k-5l-5w-7
for my boss	h11w-6
my boss $	h10l7
boss $	h10l7
classes	a25d-8g-10h10i-7j-5l-7q4w-10
i miss	a-4c4e7g-6h23n-4o14s4v-7w10
and still	a-6e-9g-5h15j13w-6
light in	i-5q4s5v4w19
front of my	i13w-6
of my house	i13w-6
my house	i13w-5
my house has	i7j-4w-7
house	b-5c-13d-5f-7i11w17
house has	i7j-4w-7
house has been	i7j-4w-7
has been	i14j-4w-9
for two	a-10d-6e9i18w19
two weeks	i10j14
weeks	a9i10j14
to report illegal	i22j-5k-6l-4n-4
report illegal	i22j-5k-6l-4n-4
illegal	i16k-6l-4n-4
dumping	i8
by the river	i8
the river	f-5i5w9
the river $	i8
river	f-5i5w9
river $	i8
^ there	b-5d-4h-5i20w6
^ there is	i6t4w4
there is	a-14b12e-6f-12h-4i9j-7
there is a	i9w4
is a	a-8c-4e-4f11h9i12j-4k-5l-5m-9n5o5q4s5t-6u-5w14
a huge	i8w-6
a huge pothole	i8w-6
huge	i8w-4
huge pothole	i8w-6
huge pothole on	i8w-6
pothole	h-4i11j15w-17
pothole on	i9w-6
in our alley	i15w-12
bar	i18w-14
music	n-6w10
every	a-4d5i31k5n9o-7s-7t-4w11
every night	i14w-18
every night $	i16w-17
my suggestion	a-7g-5i6j15p-4r-13w-8
to put	d10i5r-5
more benches	i10s4w-4
benches	i10s4w-4
park	a-12b15d-8e-6h-14i31j-8k-11l-8o-6r-7s9t5v6w7
park $	d-7i21k-4l-10o-7p4r-5s6t4u5v6w-8
tap	i12w-10
water is	b-4i15j-4w-14
is brown	i12w-10
brown	b-4i17j-4w-13
at the one	i13s4w-11
the one	b6c-5d-6f-8i16k-4l-6s4w-8
the one stop	b-4d-5f-4i16s4w-8
one stop	b-4d-5f-4i16s4w-8
rude to	i9
my mother	e7i12j-4l-4m18q-8
my mother $	a4c4i14m-6q-8w14
mother	a-15c4e7i12j-4m19p4q-7w14
mother $	a4c4i14m-6q-8w14
#personWord	a7b-8c-7f5h-10i9j-6k37l9m-6p-6w6
to complain	f-5i21k-6r-5t4w-4
to complain about	f-5i21k-6r-5t4w-4
complain	f-5i21k-6r-5t4w-4
complain about	f-5i21k-6r-5t4w-4
motorbikes	i9
parked	i8
all over	i17w-15
all over the	i17w-15
over	b-6c-10d-7e11f-8i6k17l-6
over the	a9b-5c-6d-7e-6f-4g-6h-6i20j-8l-5w-15
^ after	a10b-12c-11d-8e-10f-6h-6i7l-4
after the	a11c-8d-11e12f-5g21h9i13l-7o-4r-5s9t5u5v8w-5
the storm	a11b-12c-4d-5i18w-13
storm	a11b-12c-4d-5i18w-13
a tree	i10
a tree fell	i10
tree	e-4i15j6q-8r-4
tree fell	i10
our road	i9
and nobody	i10
came	a-13f-4g-7j-4l16p6s-5w10
^ drain	a-4b-4i10j-4w-5
drain	i20j13m-6w-6
drain is	a-4b-4h-4i11j-7w-7
drain is blocked	a-4b-4h-4i11j-7w-7
is blocked	i11j-4w-6
is blocked and	i8
blocked	i11j-4w-6
blocked and	i9j-4
the whole	a13b-5f12i18k-8q4s4v4w-4
whole	a13b-5f12i18k-8q4s4v4w-4
street floods	i10w-4
floods	i11w-4
it rains	i11w-4
it rains $	i10
rains	i11w-4
rains $	i10
i sent	a-7b-4d-5g-8h-7j20w-7
last week $	a-6i-8j15w-5
^ has my	h10
has my	b-7h10j7w-8
status of ticket	j13
of ticket	j13
ticket	g-5i-7j36l-5o4w7
i told	j17
i told you	j17
told you	a4g-4h5j24l-4o19q-7s8u7
told you about	j17
you about	j17
broken lamp	i-14j13w-5
ten	a-8e9f13i13j4w-12
ago	i5j10
ago and	i5j10
department	a10b-8c-7d-6e13f-10g-11h-7j12k-9l22p-4s5t4v4w-16
can i talk	f-5g-4j-4k19m-6n4o4p-5q4s4t4v4w-10
i talk	f-5g-4j-4k19m-6n4o4p-5q4s4t4v4w-10
i talk to	f-5g-4j-4k19m-6n4o4p-5q4s4t4v4w-10
talk to	k19q-7w-4
talk to a	k14n-9q-8
to a real	k9
real person $	k16w-4
to speak with	k9
speak with	k20m-6v-10
speak with the	k12
with the coordinator	k19
the coordinator $	f-5g-4k15n-6o-8q-5
coordinator $	f-7g-4k16l-4n-6o-8q-6
someone from	j-4k11w-4
someone from the	j-4k11w-4
from the office	b-5c-7d-5e-4k15l9
the office	b-6c-8d-8e15f-4g-10h-4i-7k19l8
call me back	k9w-7
me back	e12k15o-9p-5q5w-15
me back $	k15o-9p-4q7w-9
back $	a5c-4d-6e-4f10g-9j5k13n-7o19q11w9
^ this	a-5b-7d-4e-5f20h-5i-5j4k31l-7r9s9t7v7
doesn	b11d12e12f-7g12i-6k8l8w-7
doesn t	b11d12e12f-7g12i-6k8l8w-7
t understand	k8m11n-7q-9v-8
t understand me	k9
understand me	k9
me a human	k15w-8
a human	d-4k25w-13
a human $	k11p-4
human $	k22s-4v-6w-17
i could	a-4g-4k10
directly	k16
directly $	k16
^ phone	j-5k13w-7
^ phone number	j-5k13w-7
phone number	d-4j-4k17n-9o-4r15s4w14
phone number of	j-5k13w-7
rather	a-7b-4e-8f10h5k22s7t5u4v15
of the organisers	f-4i-4k17s5
the organisers	g-5h-5i-4k27s8v5w-6
the organisers $	g-4h-4k26l4n4o5s10t5u5v7w-7
organisers	f4g-4h-4i-4k28n4o4s21w-5
organisers $	g-4h-4k26l4n4o5s10t5u5v7w-7
^ operator	k17u-6v-4w-15
operator	k18u-6w-19
operator $	k13u-4v-5w-13
to join	c-6d-6e4f-10l19w-6
to join the	f-7l11
join the course	f-6l10
class code	b-4d-5e-8f-5g-7h-6l13w-6
sign up for	e-5l10
up for	a9c-10g-5h-10l14s4v5w-7
up for the	a5g-6h-10l12t-4v4
do i type	b-6e-4l12p8s4w-6
i type	b-9e-5f-5g-4l10p14
type	b-9e-5f-5g-4l10p14
enroll	c4h4j13l33o-4q-6s12t7u-11
^ i was	a7d25h-5j21l13m4s9w-6
i was	b-4d23e15f-5g-4h-7j18l12s7
by my	c4d-4e-4f-5g-7j-4l16s4w-6
do i register	c6e-9f-9g-11l10n-6p-10w9
i register	c9e-9f-6g-8h-4i6j-4k-5l13o4p-7r-4s6t6v4w14
the digital	a-5c4d-9e-10f-6g-12h10i-5l21n4o-7p4s7t6u5v7w-11
digital	c9d18e-10f-10g-6h14i-6k-6l14o-10r-6s4v5w-20
like to enrol	f-6l13n4s4t4v4
to enrol	a-5b-4c-5g-5l34n5q4s8t8u5v8w-13
enrol	f-4g-4l37m4n7q6s10t10u7v10w-12
switch to english	m10
to english	m15
to english $	m14
read	a-8b-4d15f13h4i-7j18k11m19o4s7t6w13
write to	m7n12o9u4w-4
write to me	m7n12o9u4w-4
in english	b-6c-7d-4h13k-5m22n-4p-5s4w-11
in english $	d-4k-4m20n-4p-5s5u5w-6
want to receive	d-5f-7g-5i-6n5o20r12s4
to receive	d-8f-7l-5m4n17o18r11s4
these reminders	c4m-4n17q-6s5v-10
any more $	n12q-5
more $	d7f-4i-9n10o13q-5r-6w-7
^ too	f11n11o-9v-6
^ too many	f8n10o-9
too many	f15h4n20o-12p-4t-8v-6w-4
too many notifications	f-4n10o-13
many notifications	f-4n10o-13
notifications please	n10o-8
please take	n9o-6
please take me	n9o-6
take me	n13o-5q8
take me off	n12o-7q-4
me off	n12o-7q-4
me off the	n10
off the	n10
off the list	n10
the list	n10
the list $	n10
^ please start	o8
please start	g-5n-8o13
start sending me	o9
me messages again	d-4n-8o9
messages again	c5n-6o20
messages again $	c5n-6o20
by mistake	f-4o13q10s6
mistake	f-4o13q10s6
i want the	f-6k13l-4m11n-4o12s5w-7
want the	f-6k13l-4m11n-4o12s5w-7
the notifications	l-4o14
the notifications back	o10
^ resubscribe	k-4n-4o16r-7u-12w-12
resubscribe	k-4n-4o16r-7u-12w-12
^ turn the	b-4f-4i-4j-4n-4o23p4q4s4v4w-8
turn the	b-4f-4i-4j-4n-4o23p4q4s4v4w-8
turn the reminders	o15
the reminders	o12q-10
on again	n-8o11
on again $	n-8o11
this chat	p10
new	a14b-8d-13e5f-21g-5h15i-4j16k-4l12n-4o-5p11s6u-4w41
me how	b15e-5f4g-4k-5p9s4w-12
works	a-5e-5n-5p18q-4u17v-6w-6
works $	b-5c4d5f4n-4p23s4v-4w-7
what kind	j-9p17r-5w-6
what kind of	j-9p17r-5w-6
kind of	f-5j-4l4p15t14w-12
can i ask	p10
i ask	b-10c11d-11l-5p12w-7
i ask you	p9
ask you	a-8b13c-9d-5e-6f-7h-5i-8l-7p11w-10
ask you $	p9
^ forget it	q11
forget it	o-4q13
out of this	k-5q13
^ what information	p-7r11w-10
what information	p-7r11w-10
what information do	r6
information do	a-5l-4p-5r17w-12
information do you	a-5l-4p-5r17w-12
do you have	a-4b12c-7d15g-7l15p-6r11
^ delete all	r8
delete all	r8
delete all my	r8
all my personal	r8
my personal data	b-4e-5f-5g-7h-5j-5m-6r22w-11
personal data $	h-4m-6r17w-9
of my data	d-6h-6r12
^ please remove	n6o-4r9
remove my phone	j-4r19w-8
my phone number	a-7f4k-10n-10r14s4t4v4w17
phone number and	r8
number and	r8
number and name	r8
and name	r8
and name from	r8
name from	r8
name from your	r8
from your	r10
from your system	r10
your system	r10
your system $	r10
system	d-4e8f-8g-5l-8o-6r19w-15
system $	e-9g-5i-4l-9o-7r18w-15
can i see	d-5e-4g4h-6j-5k-6m-6p-4q4r14s5u5v5w-10
i see	d12j-7k-6p-5r12s5u4w-4
what you	d-4f4g-11k-7l-5m-4p14q5r19s5u5v5w-9
you ve	f-6o-5p-4r13t12v-4
ve	a4c4d4e16f-5i-4r17t13v-7w6
stored	b-5d18e7g-7i6k-5m5n-8o-6q11r37s8
on me	r12
everything you	a-4b-5d-4f-7h-6j5n21o-7r10t-5u-5v-4w-8
you keep	a-10g-4k10r13
keep	a-6i12k9r11
my personal details	r12
personal details	r12
details	a-6f5g-8m4q4r28s4t4w-9
everyone	g12i-4j-7s13u-6v-5w-9
everyone $	s12w-4
^ good evening	a-7d9f-7g-4i-6s17
good evening	d10s19
evening	a19b-7c-11e-6f-8h-5i19k-7s20w-15
nice to	s13
nice to meet	s13
to meet	s13
to meet you	s13
meet you	s13
meet you $	s13
very much $	f6t5v7
much $	f6s-5t12v10w11
a lot $	f9k-4t14w-8
lot $	f9k-4t14w-8
s very	f-6i9t14w-12
very kind	e4f-9i-8l4t15w13
many thanks for	t8
thanks for	f-4g-4o-5p-6t21u-10w-5
thanks for your	t12
quick	b-4f11g-5q4s4t21u4v4w-14
quick reply	f-6t12w-5
quick reply $	f-6t12w-5
reply	c-5f-8i-6j22l-4t11w-9
reply $	f-6t12w-5
^ sure go	u11
sure go	u11
sure go ahead	u11
go ahead	u11
go ahead $	u11
ahead	a9b-4c-5e-4u12w-6
ahead $	a9b-4c-5e-4u12w-6
^ yep	a5u33v-4w-5
yep	a5u33v-4w-5
^ i agree	q-4s5u24v-12w-7
i agree	q-4s5u24v-12w-7
i agree $	q-4s5u24v-12w-7
agree	q-4s5u24v-12w-7
agree $	q-4s5u24v-12w-7
that s wrong	p4t-4u-5v21w-11
s wrong	p4t-4u-5v21w-11
s wrong $	p4t-4u-5v21w-11
^ it	a-6c-6e-11f12i7j13l5t-5w10
^ it s	b-6c-6e-7f-10j11w14
it s	b-7c-6e-7f-10i4j11w13
hot	b-4d-7e-5f-5k4m5p5r5v-6w22
in hanoi	e-5w19
^ my daughter	e4g-4i-11l-5r-10
my daughter	e9i-4w8
daughter	e9g-9i-4w9
primary	e-4i9w-7
primary school	e-4i9w-7
school	c-9e-16i27j-4l-5m4p4w15
school $	b14c-11f-4i16k-9l-8w7
do you like	d-5k-5m-4p-7r-7w8
you like	d-5k-5m-4p-7r-7w8
do i cook	b-4e-10g-6l-4p-4w16
i cook	b-4e-7g-6h-4l-4p-5w16
cook	e-4w13
cook pho	w9
pho	w12
^ i bought	w11
i bought	w11
i bought a	w11
bought	w14
bought a	w14
bought a new	w11
a new	h12i-5k-4w14
cat is	e-4i-16w12
^ are you	d-6k12p-9s-5u-7w16
married	w9
married $	w9
^ gold	w9
^ gold price	w9
gold price	f-4w11
going	a8b-12c5d14e8f-4g-4i-6j19m-4r-5w10
crazy	i8
better	c-12f16g-4i-4l-7m-6n5o4q8s11t6u-9w22
^ my neighbour	e-4f-8g-8h-5i16l-4n4r-6s4w4
my neighbour	e-4f-7g-7h-4i16n5o4p-5r-5s5w6
neighbour	e-4f-7g-7h-4i16n5o4p-5r-5s5w6
got a	e-6i-14l9w15
^ write	w10
write a	i-9k-4p-7r-5w17
a poem	i-5r-5w11
a poem about	i-5r-5w11
poem	i-5r-5w11
poem about	i-5r-5w11
the sea	c-7f-4i-5v4w11
sea	c-7f-4i-5v4w11
terrible	b-6e-8f4i7
terrible $	b-6e-8f4i7
blue	b7d5s10v-6w30
about my	e-4j11r-7
last night	f-6w10
last night $	f-6w10
recommend	i-5k-8m-5p-5w14
recommend a	i-5k-8m-5p-5w14
a good	w11
shirt	b-8e-5f-6g-11h-5k-9l-9o4s9t7u5v8w30
^ lol	u-4w12
lol	u-4w12
funny	a4f-4i-6t-7u-9v-11w28
funny $	a4f-4i-6t-7u-9v-11w28
^ when does	b-7c-10f-5g6h-7s4t4w10
when does	a9b-7c-9e-6f-6g7h-7i-6s5w5
vietnam	a-8b-5f-4g-15n4o4q4t4u4v4w24
play	a-6b-5c-4g-8i8k-5m-5p-4q8u6w40
cup	a-8g-5w16
cup $	a-8g-5w16
^ book me	k-4l-6w7
book me	e-4k-4l-5w10
book me a	e-4k-4l-5w10
me a flight	l-4w7
a flight to	l-5w10
flight to	k-6l-5w12
to da	a-17b-13d-7e-6k-9w20
to da nang	w8
da	a-17b-9d-7k-8w23
da nang	w14
nang	w14
^ what will	a9b-12c-19e-11f-7g-7h-4
what will	a9b-12c-19e-11f-7g-7h-4
movies	a-6w9
^ who won	c-5w10
who won	c-5w10
who won the	c-5w10
won the	w17
the quiz show	w10
quiz show	w10
quiz show on	w10
show on	a-5i-4w12
on tv	a-16c-4i-9j-10w19
tv	a-17b-6i-9j-8k-4w24
size	d-4h-5l-10m-4q-4r-4s5v4w21
is the best	a-4c-4w11
in hanoi $	e-7w16
what time does	a-6w12
time does	a-6w12
time does the	a-6w12
the museum	m-12w16
the museum open	a-4w9
museum	m-12w16
museum open	a-4w9
museum open on	w9
open on sunday	a-11w13
on sunday $	b-7c-14g-4w10
sunday $	b-7c-14g-4w9
cinema	a-12f-4i-6w11
register a	l-15w20
card $	i13l-12w-4
^ cancel my	i-4j-6n13r-5w6
cancel my	g-6i-4j-10n14r-5w8
certificate of	w17
does it	b15c4g-5h-10i-5r-4w13
is late	w15
is late for	w15
every day	i12n10o-8
every day $	b-4i10
day $	a12b-10c-4d-4e18h10i7l-4n-5s16w12
oxford	f-4g-5i-8w12
beautiful	h-6k-5m-8n7o8q7s8t8u-6w20
beautiful $	b-5f-4i-8u-6w14
^ concert	i-4j-4w17
concert	e-4f-10i-10j-8w18
concert tickets	j-7w13
for saturday	a6b-5d-6f-5i-5
in tokyo	a-5i-5w15
in tokyo $	a-5i-5w15
tokyo	a-10b-6j4t4u4v5w30
tokyo $	b-6i-6k-5v4w26
do they	a10m-6w8
they	a17b-10c-5d-6e-12f-6g-6i18j5k-5l6m-8
speak in	p-4r-5w6
in brazil	m-8p-4r-5w11
in brazil $	m-8p-4r-5w11
brazil	m-7r-4w10
brazil $	m-8p-4r-5w11
grab	b-6d10e-8f-7i-4l-9
material	a-9b-8d-4g-7h-12j-9k-12l-6r-4w18
stock	b-4f-6i-15w19
can i find	a-11b-8d11e-7f-10j-5l-5n4q4s4t4v4w6
venue for	a-6c-5e-12f-4l-5n6q5s6v5w22
wedding $	b-11e-9i-9s4w19
we have a	b-8c8d-13e-5f-5g16h-14w-12
lesson tomorrow	a9b-9c-12d-5e7w-11
is it a	c9
it a	a4c10g6
a day	a12b-8c-12e7w-12
a day off	a12b-8c-12e7w-12
remind	a22b-7e-6f-4g-5h8j8o23s9u8v10w7
remind me	a22b-7e-6f-4g-5h8j8o23s9u8v10w7
the date of	a17b-5c-5d-9f-4k-6r-6s4t4v4
date of	a13d-8g-4m4r22s4t4w-15
date of the	a14b-6c-6d-10f-5r-6
of our	a4b-8c13d-5f-5h-4i12j-4w-11
the field	a18b4c9d-10e-12f4g-4h-6j-4k-6l-7s4w-14
the field visit	a14b-11c11d-9e-6f6h-5i4k-5l-4s4w-7
field	a16c26d-13e-11f21h-5i-6j-5l-6m7n5o7p-5q7s9v8w-10
field visit	a17b-13c10d-11e-8f4h-5j-5k-7l-5w-5
open $	d9g10h-6i-5l8w4
^ at	a18b-5c-6h-6w-9
^ at what	a14b-5e-4w-9
at what	a15b-7e-7w5
at what hour	a14b-5e-4w-9
what hour	a17b-5e-4w-7
hour	a20b-5e20f-6h-8w-14
the afternoon session	a11c-6d-7e6f-10j-4l-4w-6
afternoon session	a11c-6d-7e6f-10j-4l-4w-6
i m not	a19b-5i-4j-5n-7o5p8r15s5v9w-8
m not	a19b-5i-4j-5n-7o5p8r15s5v9w-8
m not sure	a14b-9f-6p8w-11
not sure	a19b-10c-4f-6i-5p9w-12
^ schedule	a20c-4d-4w-15
^ schedule for	a21d-6e-4q6v5w-17
on wednesday	a18b-9c6d-4e8f-5g-4j-6k-5w-14
^ what comes	a15e-16w-7
what comes	a15e-16w-7
what comes after	a15e-16w-7
comes	a6b-11c12e19i20w-13
comes after	a19c-9w-8
comes after the	a15e-16w-7
after the coffee	c-7e12f-7w-8
the coffee	c-7e12f-7w-8
the coffee break	c-7e12f-7w-8
coffee break	c-7e12f-7w-8
when are	a8b-7d-5g-5h15i-7j10w-4
^ today	a6c-4d-4e-4f9w-9
^ today s	a4b-6c-8d-10e-7f9w-13
program	a30b-13c-9d-9e-5f-5k-4l-4m4r5t4v5w-10
front of the	b6d-4e-5i14w-6
to the class	a-14b6d-10e-12f-9h-6i-5k-12l6w-6
^ where should	a-9b20d-4e-14f-4w-9
where should	a-9b20d-4e-14f-4w-9
gather	b13e-5w-10
the study	a8b10d-10e-7f-13g-6h-8l-5w-11
study	a11b16c-4e-12f-12g-5h-9i-5l-6w-14
s the address	b13c-10g-6k-11l-4m4n4
the address	a-4b22c-9d-7f-4g-4k-11l-4m5s6v4
that i	a-4b9c-5d-8e21f-6h16i13j7l-10s6v-5w-7
tell the	a-13b13c-9d-5e11f4k-7l-5w-8
for the course	a10b7d-6e-14f9h-11w-4
course i	b9e-7f16i-4m-10n4p-10q4s4w-11
i mean	b15c-4h9i-7k-5m4o4q5s6w-8
next to	a-6b10f-5h-4i11k-6l-6w-13
next to the	a-6b10f-5h-4i11k-6l-6w-13
lecture is	a7b6c15f-6m8n4q5s5t7w-12
tell me the	b6c6d-4f-4w-9
me the location	b19g-5j7k-5l-4m5s9t4v9w-4
the location of	a-9b12c-4d-6e-8f-6w-10
location of	a-9b12c-4d-6e-8f-6w-10
which floor is	a-5b18c-4g-6w-10
floor is	b10
^ who was	b-5c17d-4f-9w-5
who was	b-5c17d-4f-9w-5
lady	c12f-7
lady who	c12f-7
gave	a-4b-6c12e-4f-9k-6l15v4
gave the	a-4b-5c10d-5e-4f-9
and what	a-10b-10c27h-6j-7l-5m6n7o9p23q9r-5t8u6v9w-8
or a	c15d-9m-4w-4
module $	b-6c15d-13f-10h-9k-6w-4
^ i wish	c14g4i12k16n16s10t5u7w-7
i wish	c14g4i12k16n16s10t5u7w-7
i wish to	c12f-4i11k12n-6s5w-8
wish	c11d-4f-7i8k9l-4m4n22o-9r-4s4
wish to	a-4c10f-7i8j-4k8n15r-4
more about	c19f-9k-4n-5w-9
trainers	a-5c26d-4f13o4p-5q4r-6s7t5u5w-8
^ name	a-4b-9c14e-12f-7w-7
^ name of	a-4b-9c14e-12f-7w-7
in the morning	a12b-17c8e6f-10k-5l-7o-9
the morning	a6d-10e9f10i-5l-12o-8s-10w-7
the morning session	d-8e5l-5s-4w-10
morning session	d-8e5l-5s-4w-10
morning session $	a-6c4d-9e5l-5w-23
^ are the	b-5d10g10w-9
are the	a-8b-14c17d16f-9g10h-7k-5l-6s-5w-20
going to	a4b-9c11d14e14f-4i-6j9l-4m-4u5v5w11
going to be	a-10c-7d11j4l-4s4v4w9
be shared	d16h-7q5s5t4u5v5w-8
shared	d16h-7q5s5t4u5v5w-8
i was absent	d13e5
was absent	d13e5
the handout	d20e-4f-4h-12i-13r-8w-15
handout	a-7d32f-6h-10i-10j-5m-5n4p5q5r-5s5w-19
two $	b-7c-5d15h-5p-7w16
^ link	b-9d20f-4g10j4k-4l-9s5v4w-11
^ link to	b-8d15g12j4l-6s5t5v5w-4
link to	b-6d16f-5g10i-8k-4l-9s5t4v5
link to the	b-6d16f-5g10i-8k-4l-9s5t4v5
to the course	a-5b-9d10e-5f-7g-8h-7k-5l5
the powerpoint	a-4c-6d22e-8h-11k-6q5s5u6v6w-11
powerpoint	a-4c-6d22e-8h-11k-6q5s5u6v6w-11
used $	a-6b-5d11f-5g-5h-6i-4r9w11
there a textbook	a-6d16f-6h-15k-10l-4n4s4w-8
a textbook	a-6d16f-6h-15k-10l-4n4s4w-8
textbook	a-10b-4d23f-4h-19k-10n5q4s7v6w-13
for this course	a-7b-4c-7d18e-4f-8h7l-8u-6w-6
^ unfortunately	e9
^ unfortunately i	e9
unfortunately	e9
unfortunately i	e9
unfortunately i have	e9
duty	e19k-9m4o4q-11u-5w12
at the office	b-4e12i-10
so i will	e9w-10
will miss	e15w-6
will miss the	e15w-6
my motorbike	b20d-12e7f-13g-8h-5j-9l-8w9
motorbike	b20d-12e7f-13g-8h-5j-9l-8w9
broke	e15
broke down	e15w-6
down	b-5d-4e17f-7i4l11
half	a12b-8c-6d-4e10f-4g-4w-11
an hour	e10
my name $	d-4e12g-5h-5j-5l-4r21s5t5v4w-14
name $	b-10c18d-8e4f-4g-5i-5k-4l-5r17s4
there on	a-8b-5d-7e19w-5
on tuesday	a9c11e6j-4r-4w-9
on tuesday $	a9c11e6j-4r-4w-9
tuesday $	a9c13e6f-4j-4r-4s-4w-11
^ boss	c-5e10f-4w8
called	b-10c12e25g-6i-4l-8p-7r-6u4v4w-10
called me	e12i-5w-4
^ i feel	e4s8v-14w24
i feel	e4s8v-14w24
feel	e4s8v-14w24
and will	a-8d-4e14f-7w-5
will not	a-11e15f-6
join today	a-5b-4c-6d-5e17f-4i-4l-7o4t4w-8
today s class	a-10b-6d-6e-5f14l-6w-9
s class $	a-10b-12d9f11l7o-4w-5
^ may	a-5c17d15e11f-4h-5k13l6r-5s5u-4
^ may i	a-5c17d15e11f-4h-5k13l6r-5s5u-4
may i leave	a-9d-4e20h-5w-5
to pick	a15d-5e7g-5h-11i-4k-4l-4s5t4v4
to pick up	a15d-5e7g-5h-11i-4k-4l-4s5t4v4
pick up my	a15b-6d-6e6g-7i-4k-5l-6s4t4v4w-4
up my	a15b-6d-6e6g-7i-4k-5l-6s4t4v4w-4
son $	a-9e10h-8l-6p14u4
i fill	b-7e-9f13g-8l-7w-4
i fill in	b-7e-9f13g-8l-7w-4
fill in	b-7e-9f13g-8l-7w-4
fill in the	b-7e-9f13g-8l-7w-4
the evaluation	a7b-7d-11f15w-8
the evaluation form	b-7d-10f15
evaluation	a11b-7d-8f28o-4s4u-7v4w-5
evaluation form	b-4d-6f23m-5o-6p-5q-5u-9
was really	d-4f9
a comment	a-10b-9d-8e-7f14i-4l-5w-14
the trainer $	a-7b-4f20g-9l-5o-5s7u6v7w-11
trainer $	c12d-4f15i-5l-9o-9w-12
^ my opinion	a-5b-5e-5f10h-4l-4w-5
course is	c-7f16h-7i-5k-7u-5w-10
too long $	f15w-9
long $	f15w-9
the japanese	a-4d8f10m-5w-4
was hard	a-5d-4e-5f15w-15
was hard to	a-5d-4e-5f15w-15
i get in	g8
in the test	e-4g13h-10w-10
retake	g18l-4
retake the	g10l-5r-4
^ open	a-4d-4g14w-7
^ open the	a-4d-4g14w-7
open the	d15g16w-11
the assessment	a-4g15w-4
issued	a-6h18w-6
already $	a-4b-4d10e12f-10g-4h15i-5j-8l-4v4w-13
the academy	b10c-7g-4h10w-8
certificate if	d-7h14
certificate if i	d-7h14
if i	a-7b-7c-6d-6e17f-4g7h17i-4k10r-5s5w-11
if i missed	d-10e-11h11
i missed one	d-10e-11h11
missed one	d-10e-11h11
certificate of completion	h15w-6
of completion $	h15w-6
completion $	h15w-6
^ stray	i9
^ stray dogs	i9
stray	i9
stray dogs	i9
dogs	i11k-6u-4w8
children	d-4i16w8
anything	a18b-10d8e-6n13w-6
anything $	f10i7k-4n12w-8
^ our street	i14
our street	i18
under	d-5e-9h-8i17j-5k5r15w-9
every time	i9
high	h-4i9w4
nearby	a-5d-4h-4i12j-4k-6u-4w6
^ somebody	i8
dangerous	i8j-6w-5
electric	b-4c4e-6i19j-4k-5l5n5s5
hanging	b-4d-6e-5h-5i22j-6k-4n5s6t4w-10
speed	i12v4
the school	c-4f-7i29p4q5s7v6w-5
cars	b-4f-4i14
too fast $	b-5f10i5
fast $	b-5f10i5
hours	a16e-8g-11i28l-6n-4w11
at the ward	i14
the ward office	f-7i18j-7
ward office	f-7i18j-7
^ they	i17r-4w-7
the sidewalk	i18j-5w-9
sidewalk	i18j-5w-9
a month	i9
month	a19b-4f-6g-4i11j17l6n4o-8p4t5v-6w12
^ people	a-4i13s-6w-13
people	e-6f6h5i17k10l6v-8
trash	a-4i20q5v6w-11
kindergarten	a-5e-8i10r-4s-6
every evening	a-6e-4i21s-9w-14
evening $	a18b-6c-9d-11e-6f-9h-4i12k-7s14w-16
to make	e8f-5g-5i14k-5l-10o-7r-5
to make a	f-5g-4i15k-5l-10o-7r-5
make a	f-5g-4i15k-5l-10o-7r-5
make a complaint	d4i22k-5p4s6t6u6v6w-7
a complaint	i26j7k-5l-4s6t4w-9
^ the traffic	d-5f-6i17j-6w-10
the traffic light	i12w-11
^ any progress	j8
any progress	j8
^ i sent	a-6d-6g-9h-7j16w-7
i sent in	g-4j14q4s5t4v4w-5
sent in	g-4j14q4s5t4v4w-5
in a	a-15b14d-5f-4g-6i-6j13n4q5r-4s5t5v5w7
i get the	a-5b-4c-13d20g-6i-4j8k5s4w-10
get the	a-7b-12c-11d25e-8f-5g-5h8i-7j10k4l-8o12s5t4v5w-15
the result	a-7d-5g-8h-5j17q4s4w-9
anybody	a-4c13d-4e-9j17k19q5t5w-15
receive my	a-4h6i-8j10w-10
my ticket	g-4h-4i-5j19r-4w-19
my ticket $	j12w-4
ticket $	j12
is my case	j12w-4
my case	j20w-4
my case closed	j9
case	b-6e5f14i-4j35w-5
case closed	j9
closed	a-5b12e5g-4i21j24m-4w-12
still open	g-4l10
^ put	b-6e-10f-5k7l11
^ put me	k6l10
put me	b-8k14l10
put me through	a-4b-7k17l-7
me through	a-4b-7k17l-7
me through to	a-4b-7k17l-7
through	a-5b-9d-6e-6h-4i16k18l-6w-20
through to	a-4b-7k17l-7
through to an	k8
want to talk	c-4f-7j4k20l-5n-12q-4s4t4v4w-6
to talk	c-6e-5f-6k30n-9s6t4u4v5w-7
to talk to	e-7k17n-11q-4w-4
^ could i	a11b-5e6f-7h-6l12r4u-4w-7
could i	a11b-5e6f-7h-6l12r4u-4w-7
bad	d-6e-14f12g-7i8k14l-9t-6u-9v4w16
team	a-5b-7e24f-4g-5k13q-7s6t16v4w30
with me	k9l-6m11r-4w6
with me $	k9l-6m11r-4w6
contact the	c19e-4f-12g-4i-8k18l-6o-8r-6s4t4v4w-8
i want a	h8k13o-4s4w-6
want a	h8k13o-4s4w-6
^ need	a-12c-4d12e-5f-8h16k11l-6v4w-4
urgent	a-7b-5e21h-5i-7k14q5s4u5v5w-9
to reach	a-6b12g-7h-5k20m-6u5v6w8
reach	a-5b16e-8f-4g-6h-4k21l-4m-5u6v7w8
^ how does	a-7b-7e-13f-8l10p10w-6
^ i got	g6h-5l13
i got	g6h-5l13
i got an	l13w-4
got an	l13w-4
code doesn	e11l11w-5
code doesn t	e11l11w-5
doesn t work	d12e-11l10
t work	d10e-12f-4h-4i7l10
d like a	b-5c-7d-9e-4f-8g-4l11o-9r8
like a	b-5c-7d-9e-4f-8g-4l11o-9r8
^ sign	l10
^ sign me	f-4l16s4t-4v4
sign me	f-4l16s4t-4v4
sign me up	f-4l16s4t-4v4
me up	e-5f-7h4i-5l17s7v6w12
^ is registration	a-8j-4l13
is registration	a-8j-4l13
december class	a-14b-8d-6e-11f-10j-8l18w-17
without	c4d-6e6f-6g-7i28r-8s5u-4w-6
trainee	a10d-8e-5f-11k-4l18n-10o5q4r14s6u5v-5w-9
^ can we	b-4d11m13
can we	b-4d11m13
in vietnamese	d16h-5j-6l-10m16p-10r-7w-17
in vietnamese $	d15h-6j-6l-9m12p-10r-9w-18
^ set	m16w-10
^ set language	m10
set	m16w-10
set language	m10
set language to	m10
language to	m19s5u4v5
language to vietnamese	m10
do not	l-5n19
any more messages	n14v-4
reminders $	k4n23o15q-5r-7w-11
you write	d-5e-4j-4m19n12o-6w-13
^ i changed	f-4n-4o8q12w-5
i changed	f-4n-4o8q12w-5
i changed my	f-4n-4o8q12w-5
changed my	f-4n-4o8q12w-5
changed my mind	f-4n-4o8q12w-5
my mind	f-4n-4o8q12w-5
like to get	o15q-5
to get the	d10e-5h10l-4o11p4q-4s4u4v4w-4
the reminders again	o9q-11
reminders again	b-4d-4n-6o18q-5
reminders again $	o15q-5
stopped	i-5j5o16s6t5w8
updates	f-4n-8o18q-9r-4
what is this	c-5p19w-15
is this	b8c-6d-7e-5f-4i-11l-6p20w-10
for $	b-5p18w-9
explain	a4d4f-4h4k-5m-4p19q-4t-5w-4
how to use	b-12e-5k-5l-4p18w-10
to use	b-11e-4f-8k-4l-6m11p20w-8
to use this	b-5e-4k-5p16w-8
commands	a-7b-5c-4g-7k-6l-4m4p23w-9
what are you	p11
are you able	p10
you able	p10
you able to	p10
^ i pressed	q18s5w-6
i pressed	q18s5w-6
pressed	q18s5w-6
button	a-6b-14d4k-4n-4p20q15s8u5w-7
get me out	k-4q15s5w-4
me out	k-5q12
me out of	k-5q12
^ stop this	e-5q15
stop this form	e-4n-4q13v-4
it in	b15c-6e-6h13i-5j12p4q14s6t5u5
withdraw	r12
withdraw my	r12
withdraw my consent	r12
my consent	r12
consent	r12
delete my information	r14w-7
my information	g-5h-4j-4r22w-8
my information $	g-5h-4j-5r20
hold	a9d-12g-11r12w-5
erase my	r15
erase my account	r13
kept	b-4f4g-4j-6n-5p5q4r17s6t5u6v5
recorded	a-6b-4c-8d9e10f-6g-7h-10j-11l-4r9w-14
and my	a-6h-4i-8j17n-8r19w-8
do you do	f4i8p13q4s12w-10
received	d15e-5f-4g-11h14j11l-4t16v-9w-13
^ thanks	q-11s4t31u-4v-5w-11
saved	d12r10t8w-6
i appreciate	c4f-6k-6o-4p-8q-4t25v-10w-5
appreciate	a13f-10k-6l-4n-5o-4p-8q-7t29v-11w-5
^ right	d-5e-5j5n-7r25s6t7u28v-5
my dog	i-4w12
dog	e-4i12
eat	a-5b-16d-4e-5f-8i-8l-6w24
^ what a	a-4c-5h-4m4o4r-4w18
what a	a-4c-5h-4m4o4r-4w18
red	a4c4i16s12u4v-5w25
sing	k-4m-5p-4w12
for three	a-6h-5i7s5v-6w12
grandson	a-6b19e5k-4l-11o20p4q8s10t9u4w8
my daughter is	e12i-4r-7w-6
daughter is	e12i-4r-7w-6
getting	d13n16o-10q4r-8t-5
spring	w13
^ i miss	a4c4e-5n-4o11v-8w10
the world	a-10c-7w12
world	a-10c-7w12
life	a-10b-7d-4k-7w14
is angry	a-6e-5g-4h-5i-5l-6r-6w16
angry	a-6e-5g-4h-5i-5l-6r-6w16
dinner	a-14b-4w20
story	c-5w18
story $	w13
year	a-13b-5c-6f12p-15w24
year $	a-13c-4f-8p-15w25
is too	g-6i-9k6l-11o4q5r-6s6t4u-19v5w17
which one is	a8b13c-6g-4q4s5t5w-8
one is	a9b20c-6f-9g-7j-8m-5n5q5s7t7w-10
the moon	b-5c-4s4w14
moon	a-18b-5c-4s4w15
^ i ve	e15h-6i-6v-7w4
i ve	e15h-6i-6v-7w4
noise	e-6i20j12w-8
^ the exchange	f-5w8
the exchange	f-5w8
the exchange rate	f-5w8
yen	w10
^ need a	b10e-8h14k-4
baby	w9
makes	a-6c-6g-10i-9k5l-6n4p-6r-7s4t6v4w30
what s your	w9
s your	w9
colour	i-4w8
time is the	a-6b-11g-4w11
league	a-14b-6g-5i-5j-4k-8w16
final $	a-9w13
a ticket	k-4l-5u4v4w16
a ticket for	f-4i-4l-4u4v4w15
ticket for	f-4i-4l-4u4v4w15
ticket for the	f-4i-4l-4u4v4w15
^ is a	a-18c-5e-7h18i-9k-6l-6
coming	a-12b-14c16e10
^ cheap	i-7w8
cheap	a-11d-16f-4i-6k-4m4n4q4s4t4v4w15
hotel	b11e-5f-7g-4i-10j-5w16
do son	b-4f-8g-4h-4i-13n4o4p-4q4s4t4v4w19
the restaurant	a-4d-6f-8i-13m-6w11
be a	e19f-8g-4i-4l-4s4w4
package	a-10b-4e-4g-5h-6j-9w18
delayed	e13l-4n4s5w8
delayed $	e-11l-4w12
^ how much	h-7i-5w8
how much	s-4w15
how much is	w11
much is	w11
a train	a-11b-4d-5h-9i-4k-9w9
^ from	b-4e-4f-5h-4i-5m14n13q-4w12
sapa	c-6e-5i-4o-9q-5s10t10u7v9w26
wifi	a-10b-8c-8e-7g-9h-6i-15j-7l-5w23
password	c-5g-5s8t7v8w26
how to register	a-5b-8e-4f-6l5w8
to register	a-7b-6j-4l18r-5
marriage	l-9w10
with a	e-4h11j-7k7l-6s4
^ three	a-4d-5e-5f14i4l-5u-5w20
phu	a-7d-5f-7i11l-5t-4u-7w14
lottery	i-14k-4w14
message	a-5f7i-10j7l-4n19w11
company	e-6f-8l-8w14
gives	c7i7w10
tet	a-5b-12c4d-9e-10h-6i-7l-9m5n5p5q5s5t5u5w21
^ best	f-7u-4w16
doctor	b-5c10e15f-8h-4k-7l-10w15
strict	w10
youtube	f-5o-4w27
the pass	a-5b-5c-6g4h-4j-5k-4w4
the pass mark	a-5b-5c-6g4h-4j-5k-4w4
pass mark	a-5b-5c-6g4h-4j-5k-4w4
ielts	g-7m-7w16
born	b-7d-8f-9g-6l-5w20
born $	b-7d-8f-9g-6l-5w20
^ the teacher	c-8d14e-12f5
the teacher	a-10b-11d24e-7f17k-6l-4p4r-5w4
teacher in	c-6d-11e-10f-9i-10n4o4p4q4s4t4v4w19
in that	c-6d-12e-10f-8i-7n4p4q5s6v5w20
^ data	n-6r9w4
we have on	b-14c10e-6h-4j-5w-10
have on	b-14c10e-6h-4j-5w-10
let me know	a11k-5
me know	a11k-5
me know the	a23b-6k-7r-4
when does the	a6e-5g9h-6i-6
timetable for	a15f-4i-4n4s4v4w-9
is there any	b-7c-8d5g-5h11j12k-5s-7
there any	a8b-9c-6d12g-7h14i-6j12m5n5o4q6s-5t7
s the next	a10b-10c7d-5g-7j-9k-6l-13
about $	a10b-6c-6d-7g-4j10l-6w-9
last $	a18b-10e-18f-6g-13h-6l-8w-16
do we break	a11g-10h-11w-6
we break	a11g-10h-11w-6
the agenda	a16b-7d-17w-9
when is the	d-9l-5w8
par	a9c8d15p-5r-4u-4w-13
par index	a9c8d15p-5r-4u-4w-13
index	a9c8d15p-5r-4u-4w-13
scheduled	a27b-11d-8f-4g-4j-9l-15w-31
week or	a15b-14c-14d-6f-15i-4w-11
^ are we	a23b4c-4e-5f-5w-6
are we off	a11b-8w-4
we off	a11b-8w-4
off on	a4b-8e11
schedule $	a8w13
next month	a9f-10l7o-4
month $	a15b-4d-4f-4i-8j11l-4w-11
learn	a26b-16c-6d-8f-4g-9h8i4j5l-7n-8p8s13t13u10v12w28
^ which day	a15b-5c-11g-8w-7
which day	a15b-5c-11g-8w-7
day is	a15b-7c-11e-9f-4g-7
day is the	a17b-6e-4f-4g-7w-8
i be	a7b-8d-6f-6k-6l8w-6
be there	a8b-5e23w-4
^ do i	a16b14d13e-11f-4g-5k-4l5t4w-6
anything on	a16e-7w-9
what time we	a18b-6g-5j4o-8s-8t4w-11
time we	a18b-6g-5j4o-8s-8t4w-11
kagawa	a21c4d-4g-10h5j-6l14v-4w-7
been fixed	a7
been fixed $	a7
fixed	a6b-14c-4d-9g-6h-6i-7j10l-5w11
fixed $	a5b-14d-8h-5w10
tmrw	a20b-17c-4d-10e-11f-11g4k4l-16s-5t4w-13
^ was	a15e12f-5g13j6u-11w-5
session moved	a13b-4f-4w-5
session moved $	a13b-4f-4w-5
moved $	a13b-4f-4w-6
teacher $	a21b-15
finish the	a15e-5f-6g15h-11l-6s4w-4
break $	a25f17g-12i4k4l-4m5s4v-12w-5
^ please tell	a17e-5f9j6k-6n-5s5t4u-6v4w-14
please tell	b-8c-5d-4e13f7j6k-6n-5s5t4u-6v4w-17
schedule of	a7e-6k-4n-5p-4r-6s4t4u-6v4w14
or afternoon	a16b-19c-22e-17f-9s-4
my kids	a11c4e-12g-5h-11k-4
my kids $	a12c4e-12g-5h-10k-4
kids	a14e-11i16k-4m-6u-5w5
kids $	a11e-10h-4i10
me everything	a9r10
^ next	a17c-9d-7f-8l-4v-6w-5
^ when s	a17b-4c-5e-4f-4h-4
when s	a17b-4c-5e-4f-4h-4
meeting $	a11b-4c-5e10h-6j-8l-11u-4w-15
do i go	b22c-5e-10f-9k6l-4n4o4q5r4t5w-10
go tomorrow	b17d-4e-13f-7g-5h-4l-8w-9
from the station	b10
the station	b11g-4i9w-9
the station $	b11g-4i9w-9
excuse	a-10b7d-9e23f-9o-6p6q4s6t6v6w-12
excuse me	a-12b6c-6d-10e11f-10g-6k-4l-5n-5w-13
r	a20b12d-6f-4g-4w-10
r we	a20b12d-6f-4g-4w-10
we meeting	b21e-5f-7w-8
floor is the	b8
send me a	b20d-12h-14k-4m-6n-7
a map	b13d-6e-5h-4k-6l-5
a map of	b10d-6k-5
map of	b12d-5k-4
map of the	b12d-5k-4
t find the	b9w-4
the building	b16c-8i-6k-4w-4
the building $	b16c-8i-6k-4w-4
goes	e-4i15l-6m-4
goes to	l-6w10
i know the	a10b5c6d-4e-4f-6k-5
^ room	b21f10i4w-11
^ room number	b17w-7
room number	b24f4j-5k-8w-10
the field trip	a6b8c-11d-8e-9h-5i-5l-4w-12
field trip	a6b8c-11d-8e-9h-5i-5l-4w-12
same	a-7b22c-11e-8f11w-8
as yesterday	b16c-8e-8w-4
as yesterday $	b16c-8e-8w-4
^ how far	b8j9
how far	b8j9
how far is	b8j9
far	b8j9
far is	b8j9
far is the	b7
is the venue	b10w-20
the venue from	b9w-13
venue from	b9w-13
the hotel	a-4b11f-7i-10w6
^ please send	b12d9r-5
please send	b13d13e-5g-4i7o7r-6
please send me	b11e-9n-5o-5r5s4t4v4
google	a-8b24c-6d-5h-4j4m4p4q4r-4s7t6w-11
the place	b21d-7f-4g-14p5q5s4t4u5v5w-15
place $	a4b19w21
i come	a-4b18e14h-8l-4s5
come on	a17b12c-4e8s4t4w-7
who s the	c11
tell me about	a9b-4c9f-9w-23
me about	a18b-4c8f-7v4w-23
me about the	a-6c16f-9w-10
about the speaker	c15f-8
the speaker $	c20d-5f4g-8k-11l-11o-13q-4r-4u4v4
speaker $	c23g-6k-10l-12o-14r-6u4v4
who will be	a-4b-5c17e-8w-11
government $	a-11b-4c23e-4f-8h-5i-5n4o4p4r-4t4w-16
for the next	a-9c17d23e-8f17g-8i-6j5k-8l11n-4s11t5v11
huyen teach	a12b15c7d-9g-5h-5j-4u-4w-9
huyen teach $	a14b-5c11d-7g-7h-4j-4u-4w-9
teach	a9b18c12d-7f4i4j-6k-7w6
teach $	a14b-5c11d-7g-7h-4j-4u-4w-9
get the slides	b-9d18e-5f-4h-6k-4w-5
the slides from	b-5c-9d13w-7
slides from	b-5c-9d13w-7
slides from yesterday	b-9d15e-5w-5
from yesterday	a-4c-4e-4i-5n-7o16w-4
from yesterday $	a-4c-4e-4i-5n-7o16w-4
to do	b-8d8f-6g6h14l-5n-9p9q9w-12
i did	d10e8f6v-6w-4
could you share	a-6c-5d13
u	a10b14g-8t13
the recording	a-12b-7d16q4w-13
the last	a-10b-7c-7d16e6f-8g-4h-8k-12w-8
^ send	a7c-5d18e-7f10n-7o9r11u-4w-9
^ send me	a6d18f-4n-7o8r10w-4
files	b-4d21f-9h-4k-5q5s4u4v5w-7
of today $	a-4b-5d7e-6f11j-5w-22
^ materials	d15i-6w10
materials	d32i-4k-6m-10w-14
materials $	d25k-6m4w-20
can t make	b-7e13v-5w-6
15	e22w-14
cannot attend	e9
please mark	b-4e21j5s4w4
please mark me	e19j5
afternoon session $	b6c-5d-4e9f-8
^ my train	e14w-13
my train	a-14e21w-18
my train is	e14w-13
train is	e14w-13
train is delayed	e13w-9
is delayed	e15w-8
arrive	b-5c-9e20f-8h-4j-8w-8
around	a-5e11
has a	d-5e9f-5h18i-11u-4w4
a fever	e9
be coming	e10
can i skip	a-7b-11d-5e13f-9l-17
i skip	a-10b-12d-7e18f-8h-7l-16n4w-8
tomorrow s class	a-11b12d-6e6f-5k-4l7
scan	b-10d-11e29f-12g-10h-13l-12p-4w-7
^ did you	d8e12j-5
did you	d9e13r-4
record	h-18i-11p4q5s4w20
to ask	a8b14c-11d-6e8f-12i-4k-7l-7w-10
the system	d-11e11f-8g-7i-4l-10o-7r16w-15
say	c-7d-11e11f14o-5s5u5v5w-4
absent $	a-6d-7e24f-7g-4h-5w-8
lan	c18d4e14o-6s19v-4w-7
unable	a-5b-6c-5e14i-10l-4w-4
unable to	a-5b-6c-5e14i-10l-4w-4
workshop was	f9
feedback	a-8b-13d-5e-12f39g-7h-7o4s9t7
feedback $	a-4c4e-6f30j6k4l4m5s8t8w-8
of the training	b6e-4f16i6k-9m4s5v4w-7
survey $	b-5e-6f20g-6l-4q13w-12
for today	a-5b17c-5d8j-4w-6
the lecture was	d-7f13w-15
lecture was	a-6b-7c-10d-11e-10f17g4r4s-5u-8w-23
was too fast	f9
i have some	b-5e-4f15h-6l-7s4
have some	b-5e-4f15h-6l-7s4
have some comments	f8
some	b6c-11d-4e-6f23h6k-7m-5p21s5w-12
some comments	c-11f14i-8o-6r-4
some comments about	f8
can i evaluate	c-6e-4f12k-5
i evaluate	c-6e-4f12k-5
i evaluate the	c-6e-4f12k-5
evaluate	c-5d-8f20g-4k-7l-5o-4q-4s4v4
evaluate the	c-5d-8f20g-4k-7l-5o-4q-4s4v4
when do i	a-8d-4g5h8r-4w-14
test results	h-4w14
^ how did	e-5g15w-13
how did	e-5g15w-13
how did i	e-5g15w-13
score $	g19r-5
can i retake	g17v-4w-4
i retake	g17v-4w-4
i retake the	g9
ready	b13c-4d-15g11l-7p-5w-13
ready to	g9
get on	a-11b7d-10e-10f-9g9h-11j-5l-4w-16
^ i finished	e-5g7h11n11v-6w-9
i finished	e-5g7h11n11v-6w-9
my result	g16j-7r-6w-6
does not	a-7b-7e11f-6g7h-5i-7l9w-8
open the quiz	d-4f-4g15o4w-7
i download my	d-5h10j-5l-6m-4r9s5t4w-6
download my	d-5h10j-5l-5q4r15s6t4w-6
what do i	a7b-10c-7d-7e-9g-10h13p6r-5w-13
do i need	a5b-9d7e-15g7h10k-9l6p-12w-9
get the certificate	d-4g-4h10w-11
the certificate of	b-4h10
diploma	a-9b-6d-7g4h34k-5m6n4o6q4r-4s6t5v6w-7
i completed	a-6e-4h14j-4
i completed the	a-6e-4h14j-4
completed	a-6e-4h14j-4
completed the	a-6e-4h14j-4
completed the course	a-6e-4h14j-4
issued $	a-6h17w-6
^ there s	i19
there s	a16b-12f-7h-5i15
there s a	a11b-5c-5d-4e-8f-4i18
s a	a11b-5c-5d-4e-8f-4i18
big	a-7b14e-10f-4i11k-6p5q-7s6t20u7v4w-6
my house $	i11w-8
house $	b-4c-11d-6f-9i7p-7w14
like to report	i14l-4
on tran	i17w-15
on tran phu	i17w-15
tran	i17w-15
tran phu	i17w-15
phu street	i8
phu street $	i8
garbage hasn	i10w-4
garbage hasn t	i10w-4
hasn	e-11h15i12
hasn t	e-11h15i12
hasn t been	i10w-4
t been	i11w-7
for three days	e8i9w-8
three days	e8i9w-8
the staff	i9k6w-6
were	a-5b-7c-4d-4f20g9i4w-17
^ water	b-5e-4i20j-6o4q4s4t4w-13
village	a-4b-4c-4e4i9w-13
want to make	g-4i17k-5n-4s4t4u4v4w-4
a complaint $	i22j-6k-5l-4w-6
please do	f5i15j8n12s15t15u23v14w-8
something	d20e10f16h8i4j6n-5o-4q-4s4u-8w23
something $	i9j4s4u-10w19
^ someone	c-4h4i21j5k26l15n-4p-6q-4r-5s8t8u-4v11
someone is	i8j9w-9
burning	i16j-4w-6
waste	a-4f11i10k-6w-11
the school $	b-6i17k-4l-4w-10
t work $	d-6e-6i9l11
the drain	i8j9w-5
smells	f-4i24w-27
app	a7b-7i14j4o-5p19s5u-5v-4w15
^ they asked	i14r-4w-6
they asked	i14r-4w-6
asked	e6i18w-15
asked me	a-5b-8e9i15s4v5w-6
asked me for	i14s4v5w-6
me for	g-4i11l9w-9
^ noise	i24j-10w-13
^ noise from	i12
noise from	i12
^ a tree	i9
on the road	i8
the road	a-6b-6c-5e7f-8g-6i14j-4k-5l-10q4s4w-9
^ any news	j10
news about	j8
the pothole	j15
the pothole i	j12
pothole i	j12
pothole i reported	j8
^ i complained	a-14b-13c-9e-6j21s4v-4w-4
i complained	c-5j20v-6
complained	c-5j20v-6
has my complaint	a-4b-7e-4h-9i-8j17w-6
processed	e-6g-4j21r-6w-4
processed $	e-6g-4j21r-6w-4
^ how is	e-6g-5h-5j13r9
how is	e-6g-5h-5j13r9
how is my	e-5j14r9w-8
is my request	e-6j18r-9
check my	a-6c-5d-11e-12f-10g16i-7j10l-10o-9r-7
^ did anyone	j10
did anyone	a-7g-4i-7j13w-6
^ can someone	b-5d10k25n5o5q6s8t6u-5v6w-15
can someone	b-5d10k25n5o5q6s8t6u-5v6w-15
let me speak	k16r-4w-9
me speak	k16r-4w-9
me speak with	k16r-4w-9
connect	k15w-5
connect me	k15w-5
connect me to	k14
me to the	b14e-6k9l12p-4q6s8u9v9w-16
a code	d-5e-6k-8l19w-6
a code to	a-4d-4j4k-4l17n4s5u4v5w-7
code to	a-4d-4j4k-4l17n4s5u4v5w-7
to join $	e-8l12w-6
my invitation	b-5l12w-16
my invitation code	b-5l12w-16
^ register me	k-4l12n-7p-8
register me	k-8l14n-8o-5p-7
i was given	a4b-4c4d-6f-4h-4j21l11s8v-4
was given	a4b-4c4d-6f-4h-4j21l11s8v-4
to enrol in	l9o-4
enrol in	f-8l12o-4s4v4
enrol in the	f-8l12o-4s4v4
the programme $	a16g-4l13r-5s5t4u5v5w-14
can we speak	m9
we speak	m9
we speak japanese	m9
the language	m17q4s6u5v5
the language to	m17q4s6u5v5
english please	m19o-4u-6
english please $	m19o-4u-6
have this	a12c-5d-12j4l-16m18n4r-6s5t4v4w6
use english	j4l4m21s4v-13w-11
turn them	f-4n5o10
^ stop $	n21q-9w-21
reminders back	o12
resume $	a8o23u-11w-9
don t know	a5b19i5j6k-6m-6n-10o5p18q-10s7t6u5v-7
t know	a5b19i5j6k-6m-6n-10o5p18q-10s7t6u5v-7
t know how	p10q-4
know how	p10q-4
know how to	p9
use this $	b-4p12
what can i	p9
forget it $	q11
^ let s	i-5k-4q13w7
let s	i-5k-4q14
go back	o-7q19w-6
want a copy	h7
^ please erase	r11
please erase	r11
please erase my	r11
good morning $	i-5s18w-13
^ hey there	s13w-4
hey there	s13w-4
good evening everyone	s15
evening everyone	s15
evening everyone $	s15
so much $	t15v-9w-10
that was	f-5q-6t11v-5
that was helpful	f-5q-6t11v-5
was helpful	f-5q-6t11v-5
helpful	f10t13v-8
helpful $	f9t13v-5
support	e-4k18l-4m27u-4w-9
^ ty	q-5t16v-5w-6
^ ty $	q-5t16v-5w-6
ty	q-5t16v-5w-6
ty $	q-5t16v-5w-6
^ much	t13v-5
^ much appreciated	t13v-5
much appreciated	f-4t14v-6w-9
much appreciated $	f-4t14v-6w-9
appreciated	f-4t14v-6w-9
appreciated $	f-4t14v-6w-9
good $	m17p-4s-4u31w-10
^ no thank	t-9v17
no thank	t-9v17
no thank you	t-9v17
to osaka	b-6m-4w16
osaka	b-9m-5s10w17
the match	a-10d-6j-12w10
match	a-12d-6g-6j-12w11
is the next	d-13g-4l-7w11
vietnam $	b-9c-7f-5g-6i-4s-5w11
new phone	j-5l-9m-4r-7w13
drawer	q5t5w12
drawer $	q5t5w12
the address of	a-6b16c-9d-6f-4g-5h-5j-4m4s5v4
nearest hospital	b-14i-5w21
nearest hospital $	b-14i-5w21
hospital $	b-15e5i13w9
any good	a-14d-6i-18j-5k-6u-4w22
my son has	e7w4
son has	e7w4
a recipe	k-4p-13w10
recipe	k-4p-13w10
recipe for	w8
recipe for spring	w8
for spring	w8
for spring rolls	w8
spring rolls	w13
spring rolls $	w13
rolls	w13
rolls $	w13
^ who teaches	a-10c6i-5k-11s-12w5
who teaches	b-4c14k-4s-12
teaches	b-5c9w7
maths	g-15p-7w11
bus was	a-4c-5d-13e4f-7i-9w6
tired	b-6n-4o-9p-11t-14v-16w24
tired $	b-6n-4o-9p-11t-14v-16w24
autumn	c-8e-6g-4k-6l-9m-9n6o7q8s9t9u4v9w22
autumn $	i-4s4t4v4w11
what day	b-4e-7w10
chi	a-4b-4e-6f-4h5i-7j4p5s-6v-6w27
register my	b-10e-6g-8j-8l6m-4w11
my motorbike $	a5b18c7d-5e-6f-6g-5j-9r-4s6t4w6
motorbike $	a5b18c7d-5e-6f-6g-5j-9r-4s6t4w6
^ the test	d-6g5i-17w5
drive	b-11f-6i8l-5
of the new	f-15w16
the new	a10b-4f-15g-4j-6w13
car	b16e-5f-6g-7h-5i-11j-9o-5w22
was great	d-6f5i-4
was great $	d-6f5i-4
great $	d-4f10q-5t11u-6v-7
^ restaurant	w8
sushi	w29
our office	b-8c11e-5h-5i-12k-6l7r-4
^ the class	a-7b-5d-11e-9f-5i-6l-7w12
class of	a-4d-4f-7i-4w11
a lecture	a19c-12d-13f-11i-4j-7k-4
on youtube	c-8f-8w14
holes	f-4i16
holes $	f-4i16
i get a	b-4f-4g-6h10k-8l-4r-6w10
get a	a13b-10c-5f-4g-8h12k-7l-4n4p5q5r-6s7t6v5w5
visa	h-4k-5w10
speech	b-4c10d-4f-4i-4
^ he	a-4b-4c-6d11e-6h-6i-7k-4m4n4o6s7t5u-4v6w27
he	a-5b-6c10d10e-7f9h-7i-11k-10l-7s5u-5v4w24
is on	a-9b-4c-9e-6i-8w14
video	a-16b-11c-15d25e-4f-5g-4h-6i-6j-9q-7
is the museum	w9
^ happy	w13
happy	e-4i8l-4w13
^ lol $	w10
lol $	w10
the concert	f-11i-11w15
wednesday $	a18b-8c6e8g-5h-5j-9w-15
at 8	a11k-8
8	a18k-8o-6
30	a25e14h4j4o-6w-9
30 $	a23o-6w-13
kagawa $	a18c15d-9e-5g-11h11j-4w-15
are left $	a18e-14g-12h-6l-4w-13
left $	a19b-7e-8g-7h-4i4l17m-5w-14
for us	a31b-5c-17e-7i-4j-7l-6m7n7p4q6s6t6u5v7w-18
^ training	a16b6f-5k-4l-4w-5
want to know	c14j11r-4s5t5u5v4w-9
class is	a17b-7d-4e-6g-5h-6k-6l-8r-4w-13
what s happening	a12b-11c-5j13k-9l-7o4v-7w-15
s happening	a12b-11c-5j13k-9l-7o4v-7w-15
s happening on	a14b-8c-8e-4j-8s-5w-13
happening	a15b-13c-4g4i5j15k-7l-6m5n4o6q5v-5w-14
happening on	a14b-8c-8e-4j-8s-5w-13
lessons	a26c-13j-7r5
during	a10b-5f-5i17j-5l-4w-12
we have for	b-5c10d-4g7h-7r-4w-5
the room	a-5b22c-9e16f17i-4k-6l-7m6q4r5s4u4w-8
room for	a-8b18c-8e-6f-4w-14
^ which building	a-5b11e-4w-5
which building	a-4b13e-5w-4
the trainees	a-4b12e-4h13i-5k-4m6n7o6p4q7s7t7u4v6w-8
trainees	a11b13c-7d-10f12g-5h5i-9j-6l13q5s5w-16
come to	a-15b19d-8e6f-12g-6h-11j-5l-7s4t4u4v5w-11
come to the	a-10b20e-8f-4g-5h-10l-4v4
by bus	b17e-8g-5h-5l-6w-14
by bus $	b17e-8g-5h-5l-6w-14
bus $	a-16b14e-11f-6g-6h-8i-8l-6w15
at the same	a6b5c-8w-17
the same	b18c-11d-6e-8i-4
u send	a9b11d-9g-9h-4
zoom	b32c-6d-8f4g-8h-10l-4s5v5w-7
zoom link	b22c-4d-8g-7h-5l-4q4r-4v4w-12
access	a-9b19d-7e-15g-10h-7i-4j-4k-7r9w-13
at the venue	a-10d-6e21h-11k-7s4w-25
will be our	c9
be our	c9
our teacher	c11l-4w-5
public	a8b-10c12d-6e-5f-9g-6h-4i20j-4l-4w-13
public finance	c9
public finance $	c9
finance	c11
finance $	c9
s the name	b7c6k-10w-12
is mr	a-11b11e-6k-7w-15
is mr minh	a-11b11e-6k-7w-15
mr minh teaching	a-11b11e-6k-7w-15
minh teaching	a-11b11e-6k-7w-15
^ who runs	k9w-4
who runs	k9w-4
runs	k9w-4
copy of the	a-6c-6d20e-6h-14i-7k-5q4s4t4u4w-14
^ where are	a-10b7d15q6r-4s-5w-4
where are	a-10b7d15q6r-4s-5w-4
where are the	b-11d12f-5w-9
files $	a-4b-11d18f-9h-7k-4l-5q4r-4v4
i missed the	d13e-8f-6h-8k-5
missed the	d13e-8f-6h-8k-5
hour $	a17d6e12h-7j-10s5w-5
the link	a-5b-4d10g9i-7
week s	a6d7e-5f-5w-11
down $	e11i-5l-5w6
leave at	b-8e19f-4h-4k-4v-5w-7
at 3	b-6e8f-6h-4j-4w9
ill $	e11i14k-4l-7m-4w-9
^ here	c-4e30f7i-4k-4l4p-11q-11s-5u-7v-7w-8
confirm	a7d-5e15f-7h-7o-5p-5r-4
attended	a-8b-7c-4d-12e13f5h-9l-10o5p-10s5v4
later	a-4e13q13
later $	a-4e13q13
absent tomorrow $	a-4b-8e19t-6v-4w-14
doesn t scan	e15l-5
t scan	e19
^ running	b-5e18l-6w-8
running	b-6e19l-7w-8
behind	a-5e18f-6i6u-4w-9
my opinion about	c-9f12g-6n4r-4t4w-5
opinion about	c-9f12g-6n4r-4t4w-5
to say	c-7d-6e-5f14o-5s5u5v5w-4
^ the room	f7i-4w-10
the room was	b-4c-4e-7f19i-13w-20
room was	b-7e-6f22i-16w-4
room was freezing	b-6f17w-11
was freezing	b-6f17w-11
freezing	b-6f17w-11
my score $	g20r-5w-6
you resend	c-5d19h9q6s4u4v6w-17
resend	b-5c-7d23h12k-4m-5q5r-4s4u4v7w-20
pdf $	b-5d5h14
our lane	i11w-4
^ public	h-4i16j-9w-14
public toilet	i12j-4m4o4q4s4w-5
the park	d-4i26q5s5u4v5w-17
into	g-7i32j13l9m-10r16s6
into the	d-4g-4h-4i18j-4l7q4s4v5w-11
^ bus	e-8i7w10
the kids	e-6w13
water from	b-4i17q4s4t4w-11
water from the	b-4i17q4s4t4w-11
suggest	c-5f12i4l-10o-12q-5r-4v-14
trees	c-6f-6i13l-8o-12q-4r-7
along	a-8i18j-4w-12
road $	e-4f-7i22j-8s6w-14
cable	i10j-5w-8
hanging over	i10j-5w-8
hanging over the	i10j-5w-8
i sent a	j9
sent a	j9
my case $	b-4e-4g-4j17w-4
case $	b-4e-4g-4j17w-4
^ have	a-11d9e11g5h-10i-4j23q4r-5s4w-11
^ have you	a-7d-5g8h-6i-4j20q6s6w-8
have you	a20b-7c-11d-7g6h-8i-5j18q7r-6s6w-15
the street lamp	a-6d-4h-4i4j11q4s5w-7
street lamp	a-5h-4i6j10q5s5w-8
^ ticket	c-5i-8j11l-4m4t-5w4
^ can a	a-4d-7f-5h-8i-4k9l-4o4r-4s4t4w14
i d rather	f-5k14l-5o-5q-5v11
d rather	f-5k14l-5o-5q-5v11
d rather talk	k9v-7
rather talk	k9v-7
rather talk to	k9v-7
talk to staff	k9
to staff	k9
to staff $	k9
the office $	f-6g-4i-11k15w-7
gave me	b-4k-6l15v5
to register for	b-15e-6f-14l14w-4
register for	a-5b-14e-6f-14l16w-5
intake	a10b-12d-6g-6l11w-10
you answer	a-9b-9c-7d-7j-8k-5p15w-4
answer in	m13
^ take me	n14
me reminders	n14o9
me reminders again	n-4o13
^ start again	o15w-10
start again	o15w-10
able to do	p9
to do $	p9q-5
don t understand	k8m11n-7q-9v-8
how this	e-4n-4p17v-6w-5
how this works	e-4n-4p17v-6w-5
this works	e-4n-4p17v-6w-5
this works $	e-4n-4p17v-6w-5
^ leave it	f-4i-8n-11q15w-4
leave it	i-8n-11q18w-4
leave it $	n-9q14
you store	m-5r17w-10
you store about	r9
store	m-5r17w-10
store about	r9
store about me	r9
i want my	f-4g-4h-5i-5m-4n-9o-8r20s4t4v4w-10
want my	f-4g-4h-5i-5m-4n-9o-8r20s4t4v4w-10
deleted	g-9l-4n-9o-7r18s5v4w-5
deleted $	g-9l-4n-9o-7r18s5v4w-5
details $	a-5g-11n-7o-4r13w-4
thanks a	t15
thanks a lot	f-6k-5q-4t19v-4w-4
thank you for	f8t7w-4
you for	f8p15t7w-4
you for the	f8t7w-4
for the information	f-12t10
the information $	f-12t10
appreciate it	n-6q-9r-4t21v-10
appreciate it $	n-6q-9r-4t21v-10
not yet	j-5l8q-4v15
not yet $	q-4v15
never $	q-4v27w-8
singer	b-6c-12k-5w14
french	a-12d-10f-6g-15h-7i-4j-13l-4t-8w23
was boring	a-4d-4e-5f4i-5
^ where did	a5b-11c7e-8f-12g-7h-4j-8l-5p5q-4r-4s4v4w24
where did	a5b-11c7e-8f-12g-7h-4j-8l-5p5q-4r-4s4v4w24
my driving	g-11j-4w16
swimming	a-14b-5i-5w12
open tomorrow	a-16b-11c-7d-6e-5g-4w16
open tomorrow $	a-16b-11c-7d-6e-5g-4w16
leaves	e-4g-5i-12j-4q-10s4t4u-4w22
time $	a18c-6d-6e8f14g12h-4i5k-4l-4p4s4
pho $	w8
4 $	a12e15l-4o4s4w14
in the final	c-5g7o5q5s4u4v5w12
screen	d15e-4f-8i-8j-4r-7w12
schedule of the	a-16b-4i-4k-8w15
begin	a19b-9d-6e-4g9l-8p11s-8w-8
what are the	b-6c12d-10f-9g5h-4j-5l-8m4p6r-6s4v4w-8
for the second	a13b-9c-9d-7f-4g-8h-4j-5l8q4v4w-10
to come	a18b9c-4f-4g-8l-6w-6
this month	a16w-4
this month $	a16w-4
holidays	a14g-13h-5i-4
being	b12d-5e-7g-5j17k13w-20
exactly	b14g-4j4q-4u25v-10w-13
exactly $	b5q-5u24v-11w-11
use $	b10e-4l-4p12w-9
address please	b20d-4j8s5t5u-7
address please $	b20d-4j8s5t5u-7
have to come	a11b10g-5h-6
to come to	a-15b15c-4d-5e8f-4g-5h-9v4
speaking	c29g-8m-10w7
about papi	a8b-5c10w-14
^ who are	a-6b-10c13h-9i4k-9o5p18q4r-12v4w-12
who are	a-6b-10c13h-9i4k-9o5p18q4r-12v4w-12
who are the	b-9c14f-5k-5w-6
the notes	a-6d17e-9f-7g-4m4o4q4s4v4w-11
the presentation $	d23f-5g-7i-6l-8o-8s6u6v5
presentation $	b-4d28f-7g-6i-5l-6n4o-6p4s7t4u5v7w-9
the reading	d14k-4l-4n-5q4s4v4
in japanese $	a-10d16w7
the file	c4d19m4n-5o-9r11s6u5w-5
the file $	a-5b-4d25f-7g-10h-12r-4w-13
^ can my	e11g-4l17n4w-5
can my	e12f-4g-5h-5l22n5o5q4s5t4w-7
on wednesday $	a14b-5c7e9g-4j-6w-13
^ please excuse	a-5b-9d-7e20g4o-6p5s5t5v5
please excuse	a-7b-8d-8e22g4n-4o-7p5s5t5v5
my absence	a-8e14j-7l-4r-8w-9
absence	a-8b-4e17j-6r-7w-10
step	e10q21s7t4v-6w-10
a doctor	a-5d-4e14h-7i-5k-6w-12
doctor s	b-5c-8e12h-6i-4k-5u-4w5
doctor s appointment	b-5c-8e12h-6i-4k-5u-4w5
s appointment	b-5c-8e12h-6i-4k-5u-4w5
^ very	a-9b-4d-4f19g4i4j4s-4t-10v-5w-8
learned	b-10e-10f23g5j6k-4m-9p-7q6s4t4u4w-10
the trainers	a-7c18d-7f12g-7h-5m6n4o5p-8q6r-5s6t5u4v6w-8
^ rate	f10l-6w-5
ready for	a9b-6g17l-4t-8w-15
ready for the	a9b-6g17l-4t-8w-15
for the test	g9t-6w-4
^ quiz	b-5e-6g19i-7j4k-4m-5s4t4u-7v4w10
how long until	a17d-4f-5g-6h14r4w-13
long until	a17d-4f-5g-6h14r4w-13
get a certificate	d-9h9w-7
lights	i14w-4
le loi	i10j-5
loi	i10j-5
behind our	i9w-7
our building	b-8e-4i16w-11
the hospital	g-10i20w-4
bus stop	b-6f-6g-5i27w-5
i reported $	j15w-5
reported $	j15w-5
closed $	b13e6i-4j24w-7
any update	a-9d-4h-4j15w11
any update on	a-10d-4h-4j13w11
update	b4c6g-4j26l-5n-7o-7p8r25s8t7u5v5w16
update on	a-8e-4h-4j18m-4r-5s4w12
a human being	k12w-16
human being	k12w-16
human being $	k12w-16
being $	k12w-16
^ who can	h-8k14p-7r7w-10
who can	h-7k16p-8r7w-14
who can i	h-7k15p-8w-14
agent	k21q-5s-5t-4u-6v-6w-21
agent $	k21q-5s-5t-4u-6v-6w-21
an invite	e-4k-7l17w-9
an invite code	e-4k-7l17w-9
invite	b-4c11e-5f-4k-9l18s5w-10
invite code	e-4k-7l17w-9
can my colleague	e-5f-4j-4l20n4o4s4w-9
speak english	m9
^ don	n16o-9q-4v-4
^ don t	n16o-9q-4v-4
message me	a-5f7j7l-4n19w-7
^ what else	p9
what else	p9
what else can	p9
else can	p9
else can you	p9
is stored	a-5f4m4n4o6q6r24s9t7w-7
stored about	a-5c-4p-5r13w-4
stored about me	a-5c-4p-5r13w-4
^ thank u	t13
thank u	t13
thank u $	t13
u $	t13
^ thanks for	j-6o-5p-6t19u-11w-5
^ absolutely	u23w-6
^ absolutely $	u23w-6
absolutely	u23w-6
absolutely $	u23w-6
for dinner	a-7b-4w12
^ my cat	e-6i-5w11
my cat	e-6i-5w11
my cat is	e-7w10
cat is sick	e-7w10
is sick	w9
traffic in	i-8w10
much is a	w7
to the airport	b-6d-4e-7g-7h-4k-6l-4w9
the airport	b-6d-4e-7g-7h-4i-4k-6l-4w9
the airport $	b-6d-4e-7g-7h-4i-4k-6l-4w9
airport	a-4e-9g-8h-7i-4k-6l-5w12
airport $	b-6d-4e-7g-7h-4i-4k-6l-4w9
^ what have	a10c-6w-8
what have	a10c-6w-8
could you check	a10b-13f-8h8
you check	a8b-15c-5d-5e-5f-9h7j10
a session	a13b-6c-7e-6f-5w-4
should we	a9b15
field visit $	a14b-7c11f-4h-4w-5
how many hours	a10e-6g-9h-4i-6l-8n-4w19
many hours	a10e-6g-9h-4i-6l-8n-4w19
how to find	b14k-4l-11w4
to find	b16d-4e-4g-4k-4l-11s4t4u4
to find the	b16d-4e-4g-4k-4s4t4u4v4w-20
take place $	b9
on digital	a-4c12w-5
digital government	a-12c6d-10f-5g-6i-4j5l16n4o-4p5s5t5u4v5
sorry i overslept	e19u-5v-4w-11
i overslept	e19u-5v-4w-11
overslept	e19u-5v-4w-11
10	b-4e24h-4w-6
10 $	b-4e23w-5
nothing	d13e17i11j14l-12o-5s7t-4w-4
enjoyed	c4d-4f22s5t-5
^ can t	b-5d-7e12g10j-4l-10o4q4w-7
can t open	b-5d13g7w-9
t open the	b-5d13g7w-9
how many questions	a-7g14h-6w-16
many questions	a-7g14h-6w-16
many questions are	g9w-8
questions are	g9w-8
questions are in	g9w-8
are in	g9w-8
are in the	g9w-8
send the	a5b-8d10f-4h8o-4r-4s4w-7
my email	d13g-10h8m-5n-8o-5r15s5t4u4v4
my email $	d13g-9h9m-4n-7o-5r12s5t4u4v4
do we get	a8b4c-7d8e-5f-6h-4r-4u-5w-14
outside	a5b17e-6i20o-5p-5t-8v-8w-9
outside my	i16j-6w-17
in the park	i18q5s5v5w-10
the park $	i16q4s4v4w-8
alley $	g-4i19j-7w-15
solved	e-11g-7j16l-5r-9t12u-10v-9
solved $	e-13g-9i-4j14l-7r-15
^ what did	g8j8
what did	g8j8
about my complaint	j11r-5w-9
^ when are	a7b-7d-5g-5h15i-7j10w-4
fix the pothole	j9
the organiser	k13s4
the organiser $	k13s4
organiser	k13s4
organiser $	k13s4
register for the	a-7b-16e-10f-15h-4l19w-22
^ the code	e-6f-8i-7l17w5
unsubscribe me	j6n18o-22p-6s5u-6v6
stop this survey	q10
this survey	q10
this survey $	q10
tanaka $	a-10b-4c20r-5s12w-11
^ thanks a	t14
the meaning	w10
the meaning of	w10
meaning	s-5w10
meaning of	s-5w10
meaning of life	w10
of life	w10
of life $	w10
life $	w10
does the supermarket	a-13g-12w16
the supermarket	a-13g-12w16
the supermarket close	a-13g-8w14
supermarket	a-13g-12w16
supermarket close	a-13g-8w14
close	a-12b13e-5g10h-7i6v4w11
close $	a-9g9h-8w6
my phone is	c-4d-13e5h-5i-22j-9r-10w5
phone is	e5i-17j-6r-9w8
can i park	e-6i-5j-5k-7l-4m-4n4s5t4w19
i park	c4e-7i-5j-6k-6l-4n5s6t4w21
i park my	b6c4e-8f-4i-7j-7k-6l-4m-5n5s6t4w14
park my	b6c4e-8f-4i-7j-7k-6l-4m-5n5s6t4w14
book a table	w8
a table	w9
a table for	w9
table	i9w4
table for	w9
^ sing	k-4w9
song	c-4k-7t-11w12
song $	k-4t-10w10
us on	a11b-15c10e-14h-4j-9r-5w-16
each	a14c-4e-6g-6i16n-6o-4r-5s-5u-6v-5w12
the start	a23b-5d-11f-4g-4m6n6p4q6s6t6u6v6w-9
park near	a-8d-5h-5i-13k-4l-4w10
park near the	a-8d-5h-5i-13k-4l-4w10
training centre $	b12k-5w-8
centre $	b12k-5w-8
^ what floor	b16l-5p-6r-4
what floor	b16l-5p-6r-4
the room $	b12e11f-5n-4
about the lecturer	c8f10
background	a-4b-5c16d-4f-4i-4
^ i missed	d11f-7h-4w-11
recording of yesterday	a-5b-4d11w-5
of yesterday	a-5b-4d11w-5
won t be	a-7e10
t be	a-7e10
be there in	a-6e18
15 minutes	a-4e12w-12
minutes $	a-6e5i-4w6
for the morning	a-4b4c-10d-8e6k4l-4w-19
^ the lecturer	c-8d-8e-7f14i-7l-5
evaluation form $	b-8d-12f11w-6
did i do	g6
mark for	g11w-10
mark for the	g11w-10
the canal	f-10i15w-8
the canal $	i12
canal	f-10i15w-8
canal $	i12
hue	a-9i8w14
want to complain	f-4i17k-8q-5r-6w-4
complain about the	g-4i11
ward office $	i9
team $	b-4d-4g-4j-4k6p4q-8s6t20u6
7	c-8j-4l9n4p-6q4s6t5w15
7 $	c-8j-4l9n4p-6q4s6t5w15
^ please add	a-4b-8i11l11w-5
please add	a-4b-8i11l11w-5
add	a-6b-9d-4e-5i5k-5l16n-4r-14
add me	a-5b-10e-4k-4l11w-5
add me to	a-5b-10e-4k-4l11w-5
don t text	n10o-8
t text	n10o-8
t text me	n10o-8
text	n10o-8
text me	n10o-8
me any	n10
me any more	n10
off your	k-5l-4n11o11r-8
your messages	o11
things	f6i-8p10
good evening $	s13
who s playing	a-4c-7g-4w8
s playing	a-4c-7g-4w8
playing	a-4c-7g-4w8
sunset	a-15b-4w18
licence	g-5w14
^ what should	a-4b-16d12e-4f-9l-9p12
me when	a18b-6c-5d-4h-4l-6o-11q4u4v4w-7
when we	a19o-10q4v4w-10
online $	a-6b10c-5d8g10h-6j-4r-5
of our trainer	c11
our trainer	c13w-5
to read	a-6f12i-4
in the room	b-19e13f10l-7w-8
so i ll	a-4e21w-17
to leave at	e14i-4w-7
i skip the	a-10b-5d-8e17f-4h-5m4n4p4q4s4v4w-5
skip the	a-10b-5d-8e17f-4h-5m4n4p4q4s4v4w-5
examples	a-4b-4c-6f15i-11p11w-11
i pass $	g14w-17
well $	a14b-13c-7d-4e-6f12h7i-10l-4
bins	f-4i20w-12
on our	i11j-5w-6
on our street	i9w-4
from a	b-4e-6i17j-4k6w-16
pipe	j8w-11
and it	b-4i16j-9w-10
the road $	i12
^ could the	f12h-5i9w-8
could the	f12h-5i9w-8
read my	j8
useless	f12j4k14p-4u-6w-15
still sign	h-4l12
still sign up	h-4l12
back to	a8k-5m27o-6q18v4w-10
t want any	n8
want any	n8
want any more	n8
sending me reminders	n11o4
^ forget about	q9
forget about	q9
forget about it	q9
about it	q9
do this	i4n-8q20s7t6v-5
^ no that	u-4v10
no that	u-4v10
is it going	a-14b-7c-18e-9j-6w20
it going	a-14b-7c-18e-9j-6w20
it going to	a-14b-7c-18e-9j-6w20
to tokyo	a-11i-6k-5w16
to hue	a-9w15
to hue $	a-9w15
hue $	a-9w15
inform	a15b-8c-8w-8
sheet	a-5b-17c-4d18e15f-7h-14l-5w-21
i m at	e15i-5p-4v-4w-20
m at	e15i-5p-4v-4w-20
m at the	e15i-5p-4v-4w-20
the training place	a-5b17d-4e-6f-10l-11w-12
training place	a-5b17d-4e-6f-10l-11w-12
topic $	a13b-11c4d-14g-7h-15j-12k-15l-14p-4w-17
background of	c9
come to class	a-9d-8e7f-11g-4j-4l-8w-10
to class	a-7e17f-7i-6l-8o4s5t4w-8
class tomorrow	a12c-9d-9f-6g-4k-4l-6w-17
take my	e9f-4g-6n11o-4r20w-13
running late	b-6d-6e20l-7w-7
^ please mark	e12
says	e8f-5h10i-6l10s4w9
says i	e7w11
just arrived	b-10e15l-8w-7
loved	a-7d-4e-4f14k-8
talked	c17f5i-6w-14
noisy $	i17u-4w-9
construction	i18k-4w-9
to my complaint	e-6j16w-13
call me $	f5h4i-7k30l-5n-8o-8r-11s7t5u-13v6w-17
^ connect	k11w-5
^ connect me	k11w-5
^ subscribe	o12w7
subscribe	o12w7
^ what data	n4o4q4r19s6t6w-5
what data	n4o4q4r19s6t6w-5
data do	p-4r17w-7
data do you	p-4r17w-7
know which	a-5b6c-4h4j4k-5m-7n-6p14q-11r13s5t4v-6
bangkok	e-7i-7o-5s4w18
shows	a-4b16e5q4r-4s6t5
^ in	b18c-7d-7e-6f-6k-4l-5m17p4s9t8v6w5
she	f7l-4w8
certificate in	f-4h-4i-6k-4r-4w12
you recommend	k-7m-5p-5w12
you recommend a	k-7m-5p-5w12
come $	e19g-4h-4i-5s5v-8w5
the moon $	b-5c-4s4w13
moon $	a-18b-5c-4s4w14
^ we	a10b-5c-9d-7e13g-4i18k-4
starts	a11b-6n-7w10
soon	a7g-6h8
about a	e-5f-6i22j-4k-4q-6r-6w-14
fish	g-5i9l-5q4s9t8v6w21
^ my wife	e-4w14
my wife	e-4w14
wife	e-4w14
this is	a-8b-9d-6f-9h-4i15k22l-10r8s9t5v4w-14
took	a5h19i12l-5u-5w13
have class	a14b-11c-12d-6e-9f-5h-5i-7l-4w-13
timetable $	a20b-7d-5g-4h-5w11
please let	a16b-5k8r-5
please let me	a16b-5k8r-5
opening	a12b10c7d-4i-4k-4l-7r-5
opening ceremony	a7b9c-7f-4l-4w-4
find the classroom	b12d-5
the seminar $	a-6b6d-6e11g-7l9p4q5s5v5w-16
seminar $	a-7b13c-5d-6e9f-4g-8h-4i-4l8p4q5s5v5w-19
^ speaker	c21e-4f-4h4j6o4r4u-7w11
have on monday	a-10b-11c13e-5h-5j-5w-9
i ll miss	a-8b-9d-4e12w-6
ll miss	a-8b-9d-4e12w-6
ll miss the	a-4e9w-6
miss the first	a-5d-7e18h-8w-16
marked	d-8e14g13h-5w-9
it be	b-6c-8d-6f-5h-12l-4o4p5w16
early $	a-6e21k-6s4w-7
the lecturer $	a-9c17d-9e14f7k-11m-6o-4v5
lecturer $	a-9c16d-9e14f8k-11m-5o-4v5
i m ready	b-7g16k-5p-6s4t-4w-10
m ready	b-7g16k-5p-6s4t-4w-10
arrived $	e10h14j5n-8s4v-9w8
how to get	b10h10i-4w-12
days in	a9i9w-4
in our building	b-8e-4i16w-11
the lake	i10w4
the lake $	i9w5
lake	i10w4
lake $	i9w5
the power	i9
roof	i21w-20
^ any update	a-4w9
^ i wonder	b10d-8e-10f-7g-5h-6j10l-8s4u4w-8
i wonder	b10d-8e-10f-7g-5h-6j10l-8s4u4w-8
wonder	b10d-8e-10f-7g-5h-6j10l-8s4u4w-8
with an	e-4g-4i-5k11l9v-13w-9
a bot	f-4k16n-7p-5q-9w-11
call $	a-5b-10d-7f-8j-9k22n4r4s4w-11
me up for	b-4f-5l18t-5
enter my	b-8d-4e-4j-7l14r-5s4w-4
in the class	b-9e-6f-4i4j4k-5l21m-4o4p4s7t6u7v-6
apply for	a-6b-5d-12e-8f-7g-9i-7k-4l11r-4w6
answer in english	b-4c-5h4k-4m20q5t4u4v5w-8
language to english	m17w-9
do you store	m-4r12w-8
^ morning	a-6b-5c-6e-11f-4s13w-11
^ okay	q-5t8u24v-11w-11
okay	e13q-4t9u25v-10w-12
^ nah	u-5v24w-5
^ nah $	u-5v24w-5
nah	u-5v24w-5
nah $	u-5v24w-5
be sunny	a-8b-7c-8e-9w16
sunny	a-8b-8c-12e-9w17
da nang $	w12
nang $	w12
^ my kid	e6g-4i-6j-5r-6
my kid	e6g-4i-6j-5r-6
kid	e6g-4i-6j-5r-6
film	a-19r-4w14
your favourite	a-6b-7c-6g-4j-6k-8p-4w14
favourite	a-4b-5c-5k-5o4s4v4w15
food	a-6f10h-4i8j-8k-6
i m bored	w11
m bored	w11
m bored $	w11
bored	w11
bored $	w11
the rent	i-4w6
the rent $	i-4w6
rent	i-11w14
rent $	i-4w6
dentist $	i-4k-4w11
my parcel	b-6e-5f-4g-7i-5j-5r-5w11
parcel	b-6e-5f-4g-7i-5j-5r-5w11
my laptop	e-4h-4j-5l-9w17
laptop	e-4h-4j-5l-9w17
their	a7b-13c-4d-6e-6f16h6i13k-4l-7q4w-13
taxi $	b18h-10
then	b11j4p5u29v-9w-4
begin $	a13b-7d-6l-8p10w-5
on tonight	a8b-5c-5e-4f-4w4
on tonight $	a8b-5c-5e-4f-4w4
when s the	a6b-5c-4f-6g-4h-5l-5w12
hours $	g-5i24w10
are we meeting	b21e-5f-5w-7
the location $	b27d-4g-5j6k-5q4s8t4v8w-4
^ where exactly	a-5b13c-7e-10f-9g-5l-12w-11
where exactly	a-5b13c-7e-10f-9g-5l-12w-11
the slides $	d9
video of	a-14b-11c-10d17e-4f-7g-4h-5j-9k-4w-13
you resend the	c-4d21h-12q8s6u6v8w-17
resend the	c-4d21h-12q8s6u6v8w-17
the documents	b-4d19i-6w-5
^ download	d7j6s7u-4w24
attend tomorrow	e12
my flight	a-6e5g-4j-5r-4w10
^ i couldn	d-5e14f10g10k-4w-9
i couldn	c-5d10e10f7g9h4k-7q-4w-9
i couldn t	c-5d10e10f7g9h4k-7q-4w-9
couldn	c-4d11e11f11g9h4k-6r4w-10
couldn t	c-4d11e11f11g9h4k-6r4w-10
stay	e10w-5
stay home	e10w-5
cold	c-7e6f8j-6l-4o-12s4w16
too much	f11w-4
too much theory	f11w-4
much theory	f11w-4
theory	a17c-4d-5f8n-4u-4v-4
disappointed	b-4c-4d-13f19h-7k-8l-9o4p5q5r4s4t4v4w-7
the results	a-7g8h-6j-4w7
fall	i14m-6t-4u-5
on the sidewalk	b-8h-4i20j-4w-18
^ the bridge	b-6d-9f-8g-6h-13i24j-13w-23
the bridge railing	i10w-6
bridge railing	i10w-6
railing	h-4i12j-4w-11
answered	i-4j11
i contact	e-7g-5h-5k22l-6p-15s4w-5
give me the	b12d8g14j4k9l-4n-6o-7p-6s7v5w-5
phone number $	k9r15
^ here is	a-5b-6d4e-9f8j-4l9n4o4q4s4
here is	a-5d4e-11f8j-4l9n4o4q4s4w-5
here is my	a-5b-6d4e-9f8j-4l9n4o4q4s4
speak vietnamese $	m10n-5p-4v-21
more messages $	h-4n15v-6
^ i no	j4m4n23p4q-5r-5s8u5v-5
i no	j4m4n23p4q-5r-5s8u5v-5
i no longer	j4m4n23p4q-5r-5s8u5v-5
no longer	j4m4n23p4q-5r-5s8u5v-5
longer	a-4e-5f14l-6n24o-6p4q-7r13s7v-9w-7
^ not now	l-7q25t-5w-5
not now	l-7q25t-5w-5
see my data	r9
all $	f5s14t8v9w-4
thing	a20b-6c-5e17h-6j4l-4m-7p11u16
rice	w33
a dentist	e8k-4w4
my car	b16c4d-5e-6f-7g-4i-4j-5l-4n4r-4s4t4
my son s	g-7w13
price $	w10
^ school	w10
school starts	w8
lectures	a11c-4g-10w-10
the opening	a10b9c6d-5f-4h-4l-6w-10
the opening ceremony	a6b9c-7f-4l-4w-5
i leave my	b21c6d-6e-8f-10g-9j-9l-5q-7r-5s7t6w4
leave my	b21c6d-6e-8f-10g-9j-9l-5q-7r-5s7t6w4
lecturing	c12k-11w-14
is the speaker	b-7c11d-5w-16
management	c16i14k19l-4r10s8t5v4w-9
for two days	d-4e7i11w-9
two days	d-4e7i11w-9
i submit	b-5d-5e-4f11g10h-5i12l-6q4s5t4v4w-7
i submit my	b-5d-5e-4f11g10h-5i12l-6q4s5t4v4w-7
submit	b-5d-5e-4f11g10h-5i12l-6q4s5t4v4w-7
submit my	b-5d-5e-4f11g10h-5i12l-6q4s5t4v4w-7
the right	a-7b10c-8d-7e-12f-7g7l-7w-5
^ my certificate	e-7h5w9
^ the road	a-7b-11d-5e10f-5g-8h-4i6j-5l-7w-6
s been	j9
my street	e-6i21m-4o-6w-9
is flooded	a-4b-8e10i17p4q4s5t4w-5
our street $	i12w-5
clerk	f-5i14w-10
with my complaint	g-4h-5j13r-7w-11
did anyone read	a-7g-4i-7j11w-4
anyone read	a-7g-4i-7j11w-4
my suggestion $	j11p-5r-11w-5
suggestion $	i12j10l-8o-6r-11
i m still	a-4f-6j12l10q4s6w-7
m still	a-4f-6j12l10q4s6w-7
waiting	i-5j17t-7w-12
waiting for	i-5j17t-7w-12
reply to	j10
reply to my	j10
^ where to	b-12d-9h-6l9w8
where to	b7d-8h-5l11n-4p-11q-6v-5w9
^ could we	a7b-4c-5d-7m9
could we	a7b-4c-5d-7m9
^ opt	n10o16w-7
hamlet	i10k-4w-10
hamlet $	i10k-4w-10
osaka $	s11w8
sick $	a4c7d5e23h5i5o-8t-6v-8w-4
town	b11e-4h-6i16j-5n4o5q5s5t4v5w-9
the football	a-12j-7w12
my facebook	w8
facebook	w9
end $	a8g12h6i-5j-6k-4s4w-7
can you tell	a7b6c12f-7p-4q5s4u5v5w-11
class tomorrow $	a10c-10d-10e-13f-8g-5k-4l-8s-4w-18
the lecture $	b19c-6d6f7g-5k-4l-5w-9
it on	a-4b6e18w-11
s my	a-10b-7c-8d-12f12g12l-7t-4u-6
^ when can	g12
when can	g12
when can i	g12
do on	a15b-6d-4g6h-9p-10r-7s4v4w-17
the road is	a-6b-9e10g-8j-4l-7
road is flooded	a-6b-9e10g-8j-4l-7
a water	i16w-17
on my street	i10j-5w-6
my street $	i10j-5w-6
to a human	k8
change my	g-6l-9m11o-9r12
vietnamese please	d-6j7m18s5v5w-4
vietnamese please $	d-6j7m18s5v5w-4
this conversation	k14o-4q15w-4
conversation	k14o-4q15w-4
i eat	a-5b-16d-4f-8l-6w21
job $	f9i-5k-4
music $	n-6w10
gym	a-18b-6f-5i-4k-9q-12r-4w21
are there any	a9b-5d4e-5f-5g-6i-9l-8o4q4t4
lead	a-13b-17c11d-9e-10f-7
^ i won	e9i4q18s7t6v-4w-4
checked	b-4e27f-8h-9i-6j5n5p6r-4s5t5v6w-19
checked in	b-4e27f-8h-9i-6j5n5p6r-4s5t5v6w-19
was excellent $	c-7f11
excellent $	c-7f11
too small	d-8f23w-6
small	d-8f23w-6
collect	b-9e-6h13l-11n-4o5p-8q5r20s5t5v4w-15
trucks	i18w-12
ask $	e10j-5p17
at all	f7v10
at all $	f7v10
piano	w10
bike $	c8g-4k4q-6s12t5v-6w27
to go	b27c5d-4e9i4j4l-4p-6r5s6t4v-8
go to the	a-6b8c-4d-5e8h-4w-4
for today $	a-6b12c-5d12j-5w-5
hole	d-7f-4h-6i5j9
progress of	g-4i-6j15r-7
progress of my	g-4i-6j15r-7
to talk with	c-7f-5k22s6t4u4v5w-9
talk with	c-7f-5k22s6t4u4v5w-9
shop $	a6b-4d-4i4w12
is the course	a13b15c-11d-8e-9f-8g-5h-10i-9j-5k-9l14o6q7s9t4v7w-12
have $	a5b-6c-8e-9g12h-11i4m4o6p-5r11s6t4v4w-10
the public	a8b-5f-5i20m4n5o5p5q7s7t5u4v7w-7
door $	b21i13o-6t-8v-8w-12
reach the	b15e-9f-6g-4k13l-8s4t4w-8
you have a	d6l-14m-6o4r-5w10
from tomorrow	b-6c-5d-9e21f-4g7h5j5l-8n15w-7
to class $	b5e7f-6h-4i-5j-4l-9w-8
work on	c-6i-4w9
^ it was	f20i-4w-9
it was	f20i-4w-9
microphone	f9i-6w13
was bad	d-4f8i-6
hear	d-6f20i-7k8r-5w-11
results of	g5w8
of the test	a-7g15h-6q4s4t4v4w-6
is the exam	a-11b-8c-5d-8f-6g13h-7j-4l-4w-21
use japanese	d-4f-4m15
class for	a-17e15i-6l-5r-6
the doctor	f-9i-4l-11q4s6u6v6w16
the train	e-10i-9k-4w12
room number $	b15j-9k-10w-8
does ms	b12e-4w-6
does ms huyen	b12e-4w-6
the visit	a9d13f13o-4s9u5w-11
the visit $	a9d13f13o-4s9u5w-11
the back	a-6b11d-6e-4f19g-7j-4k-4m-6
t do	a4e-5f-5g6h15l-6p-4q18s7t5u-6v-6w-6
^ vietnamese	d13j4m13s5v5
channel	a-8b-10c-6f-6h-7j-7k12r-4s9t7v9w30
is beautiful	i-4o4q4s4t4w11
^ my friend	g-9m15n6o4p6q6s6t6u6v6
my friend	b-6g-9m14n7o5p7q7s7t7u7v7w4
friend	b-7e9g-9m13n7o5p8q8s8t8u8v7
^ in which	b15c-4e-5r-4s6t4
in which	b25c-5e-6f-5i-5j-5m4n7o7p4q6s9t8u4v6
we study	a5b5c-6d-6e-13f-9h-4i-7w-11
the online	a-15b20c-6d-8g-16i9l-7w-5
letter	a-4d-20e-8h16l16p-5q-7r-12s-4t-5u-11v-15w26
a house	i10w7
ba	e7i6j-5m-4r-5w-4
in japan	c-4l-8m-4q4s4w18
in class $	a-8b-8c-6d-9e20f10i-11k-9l-8n4o6q7s7t6u6v5`;
