/** Made by `npm run weigh` from the labelled sets: what each word and concept says of each wish. */
export const JAPANESE = `^ $	i-4n4o-4p4q5r-6s4u8v10w19
^ 明	a21b21c13e20g-8h-10i4j-13n6p-9q7t9u-4v6w18
^ 明 日	a16b22c12d-4e19g-9h-10j-13n5p-10q6r-4t8u-5v6w17
明	a18b15c11d4e19f10g-17h45j-17k-16l-10o-10p26q-8r-4s-4t10u-11w16
明 日	a23b24c15e28f-6g-7h-12i5j-11n9p-6q10t12v9w22
明 日 の	a10b15c13e22f-20r-4s5t6
日	a48b6c17d14e23f16h12j-15k-30l-9m26o-9p-18q-22r4s-7u-20v-17w19
日 の	a15b5c22d12e18f19g10h-15i-6k-10l-11m-4n-8o4p-7q-6r-5w-6
日 の 研	a7c-13e10s-4w-5
の	a6b7c12d10i20j9m-24n-5o-32p-16r9s-37t-54u-51v-39w6
の 研	a6c7d-4e13f5g-10h5j-10l24p-6q-6r-8w-10
の 研 修	a6c7d-4e13f5g-10h5j-10l24p-6q-6r-8w-10
研	a30b23c7e11f20h12i-8j-21l32m-8o-11q-18r10s10t-6u-7v-9w-8
研 修	a30b23c7e11f20h12i-8j-21l32m-8o-11q-18r10s10t-6u-7v-9w-10
研 修 は	a14b6c-14d-5e-10f8h-6j-6l-12n8w-9
修	a16b15c5e5f14g8h38i-18j20k-11l21m-7n-7o-9p-10q-14r13s6u-6v-7w-20
修 は	a14b6c-14d-5e-10f8h-6j-6l-12n8w-9
修 は 何	a17b-8e-5l-6w-7
は	c10d4f9g9h8i-34l5n-6o-27p-17q-11r-7s12t-31u6w22
は 何	a26c-5d4e-16g24h9j-18l-9m-9n-5p18t5w19
は 何 時	a20b-8c-8e-11f-8g-5p-9t5w7
何	a27b13d6e-6f-6g28h10i12j12k-11l-16m-13n-14p49r17w28
何 時	a19b-13c-9e-6g-8j-4p-11w27
何 時 か	a5b-7d-4e-14f-5o4p-4w8
時	a52b-13c-8e27f24g8h9i34j-12k-4o-6p-7q-4r-5s11t8v7w28
時 か	a5b-19c-5d-12e-11f-12g-5h-6i8j-5l-11w8
時 か ら	b-19c-5d-12e-7f-11h-6i8j-5l-12w8
か	a12b10c4f6g13i-8j10k8l15n-6o-13p21q-13r-7s-22t13u-34v-54w-4
か ら	a18b26c-13e13f-11h-16i9j-7k-10l13n22o-7p14q16r4s12t-6u-6v-10
か ら で	a22b-18c-4e-6f-4g-5l9o4q-6s6t6u6v6
ら	b7c-18g-19h-6i14j7l4m-4n24o6p11q-4r15s-7t-22u-35w-7
ら で	a25b9c-9d-6e-6f-10g-7i-6k-4l12o5q-4s4t4u6v5
ら で す	a16b-14c-5e-17f-5l-4m4o4q4t4v4
で	a12b8c-13e13f4h-26i11j-12m14o-15r-9u7w-8
で す	a7b6e12f10h-8i4k-5l5m-10n-5q-7r-6s8t-10u14w-14
で す か	a21b15c8d5g7j4k-20l6n-26o-16p14q-10r-14s-6u-15v-6
す	a-12e16f8g8k-5l5n-4o-8s6u9
す か	a5b4c8d6e-16f-10g6h5i-22k5m4n-13o-7p5q-32s-23t-26u-28v-28w-6
す か $	a8b8c12d11e-10f-14g8h9i-14j7k10l6m9n-8p11q-25s-18t-19u-22v-23
か $	a17b7c11d5f-20g13h6i-22j10k8n-17o-9q-34r-10s-24t-30u-41v-30
#day	a48b22c26d14e26f23h-21i4j6k-34l-7m-26n7o-12p-31q-26t-9u-29v-23w8
#filler	b-4d-6e9f4g11i-7l5m-7n-4o-5s-47t-13u30v28w38
#train	a46b25c29d16e5f50g-5h6i-26j-23k-22l28m-17n-4o-11p-20q8u-10v-9w-9
#when	a53b-28c-28d15e-13g-12h20j-5k-12l5m-6n10o-4p-17q-7w22
#whether	a28b18c13d11e4f-23g21h15i-20j17q-36s-11t-32u-32v-36w5
^ 今	a16b21c7d17e23f15g-9h-4i4j-15k-5l-5m-5n5o-5p-7q13r-8s-7u-21v19
^ 今 週	a17b-8c9e-7m4n-5v-6w-16
今	a8b11c4d9e21f9j-12k-12m-10o-4p-14q14r-6s-10t-5u-24v14w14
今 週	a19b-8c8e-9h7i11m5n-4v-5w-15
今 週 の	a23c-4d-16e-11f-6j-4w-11
週	a29b10d8e11f-10h7i-14j20k-6l-9n-5p-5s11w-7
週 の	a10b-6c-9d5e9f-5g6i-5j9
の ス	a6b-5c8d22g-8h-9k6n-4p-5r-8s4u4v4w6
の ス ケ	a13b-10c-7e-7m4s4t4v4w-4
ス	a7b16c-9d23e-17f8g16h-26i9j-35k6l4m-23o-19q-26r12s-16t-8u-18v-19w14
ス ケ	a21c-8d-8g4l-4m4o4q-4s4v5w4
ス ケ ジ	a21c-8d-8g4l-4m4o4s4v5
ケ	a34b-5c-6d-8f26g10h4i11j17k-6l-5o9q15u27v-8
ケ ジ	a21c-8d-8g4l-4m4o4s4v5
ケ ジ ュ	a21c-8d-8g4l-4m4o4s4v5
ジ	a17b-11c13d22e-8f-9i6j-6k-6l9m-5n17o15q-4w12
ジ ュ	a17b-5c-4d18j-5l4n-4s4v4
ジ ュ ー	a21c-8d-8g4l-4m4o4s4v5
ュ	a29b-8d24f-5g5j-4l5m10n5p23q10t22
ュ ー	a23b-7d-13e-6f-6g7m10n8p26q10t21
ュ ー ル	a21c-8d-8g4l-4m4o4s4v5
ー	b6c9d-7e-4g-39h-22i-9j-32k12l24m-16n12p-18r15s4u-8
ー ル	a14b9d-11e7f-13h8i13l-12m-5n8p-14r12w6
ー ル $	w10
ル	a13b19c14d11f-9g-9i7j-7l-16m-20o-4p-6q25r11s-14t5u-16w25
ル $	b-7d-5f-7g-4i-4q19w20
#timetable	a90b-7c13d-8e-5f6g-4h-5i12j-13k-4n-4q4r-4s7t11v8w12
^ あ	a21b-5e11f-13i-8j18k8m-6n-11p17s-10t23u-9v-6w30
^ あ さ	a12b-6d-7p-5w-6
あ	a16c-25d5e5h-9m-16n-5o-29q-19r-12s7t16u5w14
あ さ	a12b-6d-7p-5w-6
あ さ っ	a12b-6d-7p-5w-6
さ	a6d13f-6i8j6l10p-4s-4t15u-5v-30w-5
さ っ	a18c9d-7e-4f-7g5q23s6t6v10w-7
さ っ て	a12b-6d-7p-5w-6
っ	a14b11c-4f12g-5h-5i4j6k-5l-11m-8n-9o5q5s-5t-20u-10v-46w16
っ て	b24d18e12f-9g-11h11i11j7k-6p10q-47r15t-22u9v-28
っ て 授	a13b-5d-8w-4
て	a-4b7c-4f12h-6i15k-8n4o8p24q-5r6s-4u-5v-22w-15
て 授	a8b-4d6
て 授 業	a8b-4d6
授	a14b4c5d15e8f17i-9j-4l-4n-5q-5w-16
授 業	a14b4d15e8f17i-9j-4l-4n-6q-5w-17
授 業 あ	a14b-11d-9e-5w-11
業	a14b4d15e8f19h7i-8j-6k-9l-6m-4n-6q-6r-4
業 あ	a14b-11d-9e-5w-11
業 あ り	a17b-7d-6
あ り	a8c-16d4e-8f5h-8i9m-12o-18q-10s-12t18u7v6w-15
あ り ま	a11c-26d4e-8f4h-7i10k5l4m-8n5o-16q-8s-9t-16u11v10w-12
り	a5b5d5i-6j-4k-14l6m6q25r-20t19w-9
り ま	b-4g-9i-4k-8o-8q-4t6w-28
り ま す	a14c7d5g7i11n-12o-9s13u-11v-23w-18
ま	c-4d6e20f-7g-6h5i4j4n-18p-9r-5v12w-9
ま す	a-10e4f-12g-5k6l-4n-6o-5q5s5w-14
ま す か	b6c12d8e-14f-14h8i-27j4k12l7m10p7q-20r11s-14t-18u-11v-19w-6
#begin	a39b17c-30d7e11f-8g10h4i12j-9l5m-8p-5q10r-11t-19u-18v-20w-5
#switchTo	b9c-7d6h-10i5k14l13m36n-12p8q-9r-4s-39t-27v10
明 日 は	a11b12c-11d-10e4g-20h-13j-5k4o7p-5q7r5s-4t7v5w14
日 は	a12b18c-6d-17e11f4g-9i-4j-10k5o8r18s-5t14u-7v-6w28
日 は 何	a9b-11c-11d-4e-8h-4w12
は 何 を	a11b-11c-6d-4e-6g-11j-8o4t4u4v4
何 を	a8b-13c-9g-11i-8m4p27q5r15s6t6u5v6w-5
何 を し	b-10c-8d-4g-9i-5j9m4o4p17r-7s5t5u5v5
を	b-6d14e-7h5i10j9k-10l-16m-14n7o18p15q-24r27s-46t-43u-74v-55
を し	a9b-8d-13e7f8g-11h12i10j-6k-12l12m-10n-9o-7p21q-10s9t8v5w24
を し ま	a4b-12d-4e-5i8p-6
し	g13h-6i6k11m4n6o13p-18q5r15v-14
し ま	a-4b-12c9d5g6h-13i-12j-22k-13l-11m11n4p-6r7s4u15v-8w-16
し ま す	a8b6c15d-7e6f-5g5h-8i7j-12l-4n11o-8q8r18s12u13v-34w-19
^ 研	a20b22d8e-7f17g7h10j-9l20n-11o-6q-6r6
^ 研 修	a20b22d8e-7f17g7h10j-9l20n-11o-6q-6r6
何 時 に	a12b-11c-4e-9g-10p-9q5s7t6u7v6w20
時 に	a15b-10c-4d4e-9g-10j-9k-4p-8q4r4s8t8u9v7w21
時 に 終	a12e-11i-4w-6
に	a4d-21e9f9i17k16l11n-17o17p-26q-14r-9s9u-54v-25w-4
に 終	a14e-15w-5
に 終 わ	a14e-15w-5
終	a27b-20c-15d-17f-7g8h13i-5j13k-5n14o-4p-5q30r4s4u-4v-6w8
終 わ	a24b-19c-17d-12e7g9h-11i4j15k-5l-6n18o4q14r5v-6
終 わ り	a20b-13d-6g-18h-7l-10n18o5p4q15r4w5
わ	a4b7d-18e-6f11g-8h-10i-18j8k6m-7o-15p11q5r18s5u-9v-23w-7
わ り	a17b11c-5d6e7f-5g-13h-12j-9l13n15q12r10t-5v4w-6
わ り ま	a19b9c-5d-5f-4g-15h-11j-9n-7o4q10r11t-5
#cancelAlone	a13b-6c-10i5k9n27p-9q57r14u4v30w20
^ 1	a11b-5e4l9w13
^ 1 2	a4e-6j-7l6w14
1	a13b-7d-4e17j16l25w20
1 2	a5b-4e-7j7l23w15
1 2 月	a8b-12c-7d-9e-18f-11j-7l10o5r-5t5v5w-19
2	a5b12d9e9f-4j18l35r8w10
2 月	a8b-12c-7d-9e-18f-11j-7l10o5r-5t5v5w-19
2 月 の	b-7d-6e-15f-6g-4j-6l11n-6r-6w-15
月	a29b-10c-17d-8g-15j20k-9l11m-7o5q-7r18t5u-6w17
月 の	a13b-12c-6d-6e-9g-6h5i-5j-4l15r-6s5t5
月 の 日	a17d-7e-6j-4w-12
の 日	a31c-23d-6e-8f-9g-11h6n-5s6u11v5w11
の 日 程	a20e-5g-4n-4s7t8u5v4w8
日 程	a35b-4e-4g-4l5q4s6t7u6v5w6
日 程 を	a16e-5g-6n-5s6t6u4v5w6
程	a36b-5e-4g-7l5q4s6t7u6v5w4
程 を	a18c-4e-5g-9n-5s6t6u4v5w5
程 を 教	g-11p-4
を 教	a15b7c9e4g8h5i-14k10l6m-13n-4o-8p7q-14t-7u-6w7
を 教 え	a15b7c9e4g8h5i-14k10l6m-13n-4o-8p7q-14t-7u-6w7
教	a17b34c21d10f-4g7i-18j4k4l9m-33n-7o-11p6q-22r-10s-6t14u-12v-9
教 え	a13c18d-6f-7g7i-21j7k9m-16n-6o-11p5q-20r-5t12u-9
教 え て	a17b6c12d-4f-8g7i-22j7k7m-16n-7o-12p5q-20r-5t11u-9
え	b-6c5f-5g10h8l-5m17n-22o5p5q-7r-5s-26t4u12v13w4
え て	a16b12c6d7f-12i-5j4k4l5n-13o7p4q-14r-15s-10t7u-20v-12w-5
え て く	c12e7g8h4i-23j9k5l10m9n-4o-11p-20q-30r-7t7u-25v-4
て く	a-10b-7d-11f-4h-7n4p5q6s-10u4v-12w-14
て く だ	a-5b-6d-7e5g5h-5q7s-8t-15u5v-9w-5
く	d12e20f16g-4i16k8l18n9o5p5q9t-17v-16
く だ	b5f-5s-11t-17v-13w-16
く だ さ	b5f-5s-11t-17v-13w-16
だ	c6d9h-4i-14l4o5p-4s-23t-10u-9v13w6
だ さ	b5f-5s-11t-17v-13w-16
だ さ い	b5c-7f-4s-10t-17v-13w-15
さ い	b5c-8l-4n4s-11t-18v-18w-10
さ い $	b5c-7q4s-10t-17v-16w-9
い	c-14j8k14l-6m-4p8s-11t-5u20v21w8
い $	a-11c-12d-5e-8f9g8i11j-8k10l-6m6n5o4p6q12r-6s-24t-14v-6w24
#ask	a6b10c6d19f-8g12h9i-32k16n-6o6p5q-10r8s-40t-6v-40w-23
#dataVerb	a24b4c17d22e-5f-23g8h4i-18j12k-6l-8m-14n-9o-19p7r20s-11u-22v-21
^ お	b-14c-4f-8g-21h-6j12k-15m-14n20o13p-4q-10r6s35t26u29w30
^ お 世	a8e-6f-5s13t9w-7
お	a7c7g-7h-7i-22k16n4o4q-13r-9s29t20u-7v-6w9
お 世	e-9f-10i4s16t13w-11
お 世 話	e-9f-10i4s16t13w-11
世	b-5c-4e-8f-10i4j-6s17t13
世 話	e-8f-10i4k6s17t13w-10
世 話 に	e-9f-10i4s16t13w-11
話	b-5c26d-6e-17f26g-15j-15k48l-11m14n-11q-5r26s19t18u-9v4w25
話 に	a4e-7f12k12n-4p-5s16t14
話 に な	a4e-7f-8i5k13p-4r-5s18t15w-10
に な	a17c10d4e14f7g-17h6i9j6m13n-13o-8p-11q-8s15v-5
に な っ	a9b4c10e6i7j-9m11p-6s14t-7w-12
な	a5b-13c5e7g-19i4j-9l-24n6o-31p14q-6s-7t-7u-37v12w6
な っ	a9c10d-7e4f-4g-8h-5i5j16k-4l-4m11p-9q-5r11s14t-9w-17
な っ て	a-4b7c-7e6f12h-5i12j12l-6m17n4o6p-5r15s17t-9w-11
っ て お	a5b-4e-9i5j7s15t-12
て お	b-5d18h-5i5j15k-4l8o5q10r8s22t12v20w-11
て お り	a-5b-4j14l8p4r4s18t7v-5w-8
お り	a5b-4c-5e-6f-5h-4j12l8p4r5s19t8v-4w7
お り ま	a-5b-4j14l8p4r4s18t7v-5w-8
ま す 。	a15e9j-5l-5q-7r4s8u-4w-6
す 。	a11b-4c-11d5e17f-5h4j-9q-7s9u-5w-10
す 。 来	a17b-4
。	a7c-14e23g-8h9i6j6l6n-6o8r6s13t16u-5v-5w21
。 来	b-5e-4l-4s7
。 来 週	b-5e-4l-4s7
来	a22b14d-12e8f-11h6j10k-9l-9m-4n16p-8s11u-9v-13w20
来 週	a22b-14d-7e15f-5g-8h-5j-14k-5l-7p-4s9w-12
来 週 の	a11b-11c-7d-4e15f-4j-10
週 の 研	b-5d-4e5
研 修 の	c14d6e-5f9g6i-7j-4k6l6m-4o-4q-4r-12s-5w-12
修 の	c14d6e-5f9g6i-7j-4k6l6m-4o-4q-4r-12s-5w-12
修 の 日	a9b-8
え て い	a10b-9e-4h-4i14j-7k6r-6s4t13w-12
て い	a9b-4c-13i12j5k-18m-11o-5p18q-21r16s-19v-22w-10
て い た	a5b-9d-10e12f14g-4i5j-4m-5q-6r4t5w-4
い た	a9c4d25e11f11g-12j-4k12m-18o8p-5q-22s5t12u-19v-14
い た だ	a6b6c-9d21e7f-10h6i-9k12m-5n11q-6r5t7w-9
た	b-5c-4d4f17g18h-8i6j10k5l-5m-5o13p-14q6s-25t15u-18v-56w5
た だ	a8b8c-8d22e7f-11g-6h7i-8k11m-8n12o4q-9r7t8u-8v-7w10
た だ け	b8d9e-6h7i-4j-5k15l-6n14o7r5w-5
だ け	a4b11c-7d17e7f4g-11h8k12m-4n10p-6t-5u-4w-12
だ け ま	b7d8e-10f-4h6j-6k12l-4n12o-15
け	b6c-6d10e12g9i7j-16k7l-15m-19n-18o4p8q10s-19u-28v-34w-9
け ま	a-5b12c-11d13e7f11g8j-11k7l-15m-11n6o-17p10q-6t-4u-11v-16w-16
け ま す	b18c-8d10e-10g7i10j-12k9l-9n10o-15p12w-10
ま す で	a4b5c4e-9f-4g-6h-5j-8k16l-5m-8r4w-9
す で	a4b5c4e-9f-4g-6h-5j-8k16l-5m-8r4w-9
す で し	a4b5c4e-9f-4g-6h-5j-8k16l-5m-8r4w-9
で し	a27b15c13d17e13f29g8h12i13j8k-4l6m-11n-6t-4w-6
で し ょ	a11b8c9e6h8j12l6m-9n-5o-4q-4s-6u-5v-5
し ょ	a12b18c11d-5e8h17j12l4m-5n-7o-6p-9q-5s-6t-5u-8v-6
し ょ う	a13b10c12d-5e10g6h18j13k4l9n-6o-5s-4t-4w-16
ょ	a16b21c12d20e17f4h16i4j11m-4p-7q-5r18s-6u-8v-8w-4
ょ う	a15b13c13d15e8h13j7m-6n-5o-4p-4q-7r14s-9t-6u-7v-8w-26
ょ う か	b8c9e7h4j9m-7n-6o-5p-4s-5w-26
う	a4b-10c-7e12g4h-8i-6k-30l6m-30n4p-4q5s4t9u14v15
う か	a5b9c11e10g5h4j16l4m-5n-6p-12s-5w-5
う か 。	a7e-9j6w-5
か 。	a8d4e-9i-5j7
か 。 $	a6d4e-8w-6
。 $	a17d7i5j-5r6w24
#greet	a13b-4d6e-8g-4i8p-6s76v-6w-6
^ 田	a7c8f-8p-5s9w-5
^ 田 中	a7c8f-8p-5s9w-5
田	a10c12f-6i-5p-5s10u-4w-4
田 中	a7c10d4f-8i-4s23u-8w-4
田 中 先	a6c6f-9
中	a17b-10c15d-10e17g8h8i-8k-10m-9n14o-10p8q38r-6s9u-11v-8w-4
中 先	a6c6f-9
中 先 生	a6c6f-9
先	b13c34d9f12g-7h-9i-6j17k12m-13n-15o-16p-23q-9r-12s5t6
先 生	c39d4e5f20h-4i4j-11l9m-6o-4p-11r-5s11v-7w7
先 生 の	a9c18d-16e-5f12g-7h-7j-6p-6w-15
生	b9c44d24f21g-4j-13l29m-11n-6p-13q-8r19s14t4v-7w20
生 の	a7b6c16d-13e-5f13g-8h-6i4j-8l6p-5r-4s4w-16
生 の 講	a12b6c-16d-18e-11f-17j-4l-9w-11
の 講	a11b9c22e10f15g-7h4i-14j-14k-7l13p-5q-5r6t6w-5
の 講 義	a11b9d7e12f9g-4i-6j-8l-4r4t4w-4
講	a23b14c41d27e7f31g-19h16i-14j-14k-14l40m-7n4p-15q-7t-4u-4w-21
講 義	a15b14c6d26e12f23g-9h4i-8j-10k-7l-5p-4q-6r7t-7w-13
講 義 は	a10b8c-5d-12e10f9g-4h-7j-8l-6w-4
義	a15b14c6d26e12f23g-9h4i-8j-10k-7l-5p-4q-7r10t-7w-13
義 は	a10b8c-5d-12e10f9g-4h-7j-8l-6w-4
義 は い	a16b-17c-12d-22f-14h-9j-7l-10w-5
は い	a26b-23c-22d17e-12g-6h13j22k20m-9n18o-4p-9q-5s-12u45v-17
は い つ	a22b-23c-19d12e-6g-6h7j16k-14l6p-5t4u-5
い つ	a30b-8c-18d16e-9g-4h13i6j27k-16l9m-6p-7s8t5u-4w6
い つ で	a20b-4c-12e-4j6k-4l11t5v4w-13
つ	a25c4d8e-7f30g-13h14i11j23m-20p-5q-16r4t-7u-16v-15w21
つ で	a21c-11e-8f10h6j7l11n-4p-4r-5u-7w-13
つ で す	a18c-11e-8f10h6j11l11n-4p-4r-5u-7w-13
#lecturer	a-8c76d21f32g-7h-5j-17k-13l8p-12q4r-6s16t10u4v4
^ 閉	a18b-7c6e-4f-5i-7l-9m5o5q4s4w-8
^ 閉 講	a18b-7c-8e-4f-5i-5l-8m5o5s4
閉	a17c5e-10f-10g12i10j-5l-12r-8w-16
閉 講	a18b-7c-8e-4f-5i-5l-8m5o5s4
閉 講 式	a18b-7c-8e-4f-5i-5l-8m5o5s4
講 式	a20b-9c-8e-4f-5g-4i-5l-9m5o5q4w-5
式	a23b-13c-12d16f-9g9i-9l-13m6r-7t6w25
式 は	a17b-4c-7d-4f-5i-5k4l-8o4p4q4
い つ ?	a15c-4d-10j-4
つ ?	a15c-4d-10j-4
つ ? $	a15c-4d-10j-4
?	a22b28c12e-26f-19g13h10j5m-5n-17o-11p10q-14r-18t-5u-11v-11
? $	a30b16c18d8e-19f-10g18h15i-10j11k6l-4n-11o-7p17q-9r-13s5t-6u-7v-11w4
^ 今 日	b21c9d21e11f19g4i-10n-7p4q-4r-7t4v-10w-4
今 日	a-7b12c6d12e8f12g6h-5i-8j-12l9n-10q-12v-10w10
今 日 の	a5b13c8d17f15i-9j-7n-9q-8r-7v4w-16
日 の 午	c-11e11f-8s4w-4
の 午	a11b8c-12d-4e13f-9s6t5u4v4w-6
の 午 後	a6b7c-10d-4e11f-7s5t4u4v4w-4
午	a22c6d-8e23f20g-11h-5j-9n-4r8t4w-12
午 後	a15b5c4e24f5g-10h-7j-12n-4p-6r-4t4u4w-8
午 後 は	a13b-10c-5d-4f-4g-5w-7
後	a19d6e25f13g-7j10k-9m-4n12o-11p-16q-7r-11t4v-6w-13
後 は	a11b-11c-6d-5f-5g-6h5l-5w-12
後 は 何	a16b-8c-8d-5e-10g-5w-6
は 何 の	a16b-5d-5e-7f-7g-4l-4o5p12t4w-10
何 の	a22b-5c7d-6e-11f-6j16k-4m4o8p15q5s6t5v-4w-7
講 義 で	a-8b-18d12f-8g-4l-9w-11
義 で	a-8b-18d12f-5g-4l-9w-14
義 で す	b-18c9d-19f-12l-4w-4
明 日 っ	a12b-19e-4w-14
日 っ	a17b-5d-7f-8k4q4s4t4u4v4w-17
日 っ て	a17b-5d-7f-8k4q4s4t4u4v4w-17
研 修 あ	a18b-23c-6d-8e-12h-5j-4l-7w-7
修 あ	a18b-23c-6d-8e-12h-5j-4l-7w-7
あ る	a16c-9d10e13k-4p-4
あ る の	a7c-10e10f-5i-5p-5w-12
る	b-11c8g-9j-12k11l-12m-45n17r21s-18t-17u-31v-31w9
る の	a6b-7c14e18f-13j-7k-17m-8n18o-15p17r14t4u-4w-9
る の ?	b4d-4f-7p12s5t4u4v4
の ?	a-5b13f-5k7p16s4w-4
の ? $	a-5b13f-5k7p16s4w-4
^ 金	a13d-11f-4g-7i-5j-4l-4w-15
^ 金 曜	a13d-11f-4g-7i-4j-4l-4w-15
金	a17d-5e5f-9g-9i26j-23k-7n-6q-4t4v5w19
金 曜	a20d-11e4g-9j-4q4s4w-16
金 曜 は	a14b-14c-14e9g-6o4q4s4t4w-15
曜	a28b16c14d-12e18f-7g-9i-6m-4s5t5w18
曜 は	a25b-7c-14e18g-7j-4k4o5q6t6
は ?	a24c10f-11g10h6j8k7m-5o5p9r-14t6w-6
は ? $	a24c10f-10g10h-6j8k7m-6o5p9r-12t6w-5
^ 行	a9b13c9d-4e8f-8i6p-9w-4
^ 行 政	a9b-6c9f-7i10w-14
行	a16b41e29f-7h27i12j-12k-7l7m-8n-8p-13q-9r15t12u-6w22
行 政	a9b-9c8e-6f-6g-4h-4i14l7w-13
行 政 改	a7b-8c6d-4f-6g-4w-15
政	a10b10c13f-6g-8i13j-7l8r-4t4w-9
政 改	a7b-8c6d-4f-6g-4w-15
政 改 革	a7b-8c6d-4f-6g-4w-15
改	a4b-10c8e-6f24g-6i8j-6s6t4v4w-9
改 革	a7b-8c6d-4f-6g-4w-15
改 革 の	a7b-7d-4f-6w-6
革	a7b-8c6d-4f-6g-4w-15
革 の	a7b-7d-4f-6w-6
革 の 講	a7b-7d-4f-6w-6
義 は 何	a9b5c-9
は 何 曜	b-12c-23w17
何 曜	b-12c-23w17
何 曜 日	b-12c-23w17
曜 日	a5b4c11d-4e-13h-4i9j-11p-4w15
曜 日 で	a29b-17c-20d-7f-15r-4w-16
日 で	a29c-22d-6e-13g-7s4u9w-14
日 で す	a25c-13d-9e-8f-20g-9w-12
#topic	a23b6c16d11g-7i9j-7k-7n-5w-12
は 中	a8b-4c-6e-4
は 中 止	a8b-4c-6e-4
中 止	a12c-7k-5l4n-14o-5q26s4t5v4
中 止 で	a8b-4c-6e-4
止	a7d4e12g-9j-9k-6n32o26p-7q20t4u-5w15
止 で	a8b-4c-6e-4
#dayOff	a57b13c7d-6e-17f-11g-18h-10i7j-6k-7m11n-5o-5p-7q13r14w4
^ 何	a-5b19c-8d-5f-6g5h-7i-16j-13k-12l-9p25r10s4w5
^ 何 時	b-7e-10g-17h-5i-5j-4p-12u5w18
時 集	a15b-19e-6g-10p-4w-11
時 集 合	a15b-19e-6g-10p-4w-11
集	a9b22c-15d-15e-21f5g-11h-6i16j-18k-4l11n6o5p-18r16v-4w-5
集 合	a12b18c-8d-5e-16g-6i-9l-10n5p-8w-4
集 合 で	a9b11c-5d-4e-7g-12w-8
合	a11b17c-14e19f6g39i-12k6m-8p-17q-11r-4u24v-11w12
合 で	a8b11c-7d-6f-4g-12w-9
合 で す	a-4b12c-5e-8f-6g-13p-4w-25
研 修 期	a10b-7e-5f-9g-7h-9l-4
修 期	a10b-7e-5f-9g-7h-9l-4
修 期 間	a10b-7e-5f-9g-7h-9l-4
期	b-5d9e-4f6g-10h-4j8k-5l14n-7o8q-4r-4s6t6u4v5w5
期 間	a10b-7e-5f-9g-7h-9l-4
間	a19b-11c-28d-11e11f7g-4i5j4k26l-14m-17n-22o18p-19q11r10s-13t-8v-14
間 は	a20b12d-6e-6f-5w-14
い つ ま	a15b-11d9e-4g-10h-8i9j-9l-7w-7
つ ま	a21b-4c7d14e-13f14h-12i6j-15k4l-12m10p-10r-14s5t-7w27
つ ま で	a15b-11d9e-4g-10h-8i9j-9l-7w-7
ま で	a18b18c-8d8f-11i7j6k-11l-5m-6n-4p-8q9r6s14t20v-4w10
ま で で	a23b-12e-9f-4w-24
で で	a19b-18c-6d-11e-11f4g-7j-4k-12l8p8w-7
で で す	a22b-12e-9f-4w-24
^ p	a12c16d21h5j-4t4w-4
^ p a	a9c13d9w-5
p	a12b-7c16d17e-4h14l16m13r6w-9
p a	a11c13d9w-5
p a p	a7c12d9w-4
a	a20b8c18d13f5j10l16m15w-10
a p	a7c12d9w-4
a p i	a7c12d9w-4
p i	a7c12d9w-4
i	a18b13c16d12h-5i-5j-4k-8l-7m15n8p6r-5
^ 試	a12b-4d-5g31k-6l-6n6o4r5s6t5
^ 試 験	a12b-4d-5g31k-6l-6n6o4r5s6t5
試	a10b-5d-7e-4g45h-4i-9j-4k-9l-7m-7o5s8t6w19
試 験	a14g35k-5l-4n4o4s5t4w10
試 験 の	a6g16j-6l-6s4
験	a13b-10c8d-7e-4g37h-6j-6k-14l-7m-5n4o4s5w9
験 の	a6g16j-6l-6s4
え て $	a8b17c-15d-9e-5f-7g7h-17i-5j-11k-8l10m10n-5o4p13t-6w17
て $	b5c-24d-12e-6f-21g12i-23j-25k11n18o-5p22q4r14s4t-14u-14w16
^ 午	a18b-7c15d-5e18f20g-9h-6j-9m4r7w-8
^ 午 前	a10b-8c7d-6e16f15g-6h-5j-9r5v-4w-6
午 前	a16c4d-6e17f17g-6j-8r6w-10
午 前 中	a16b-4d-7e7f-10i-6r-7w-7
前	a13c16d15e24f21g-7i11j25k-4l6m-4n-13o25p-13q-9r25u-8v-4
前 中	a16b-4d-7e7f-10i-6r-7w-7
中 の	a19b-7d-8e-4f-6i7n-4q17s8t9u6v7
の セ	a10c12f7t4v4
の セ ッ	c11w-9
セ	a-4b7c8d-6g-5i-6l4n16o12p-5q21t6u-5
セ ッ	c13d-12i-4n-8w-4
セ ッ シ	c11w-9
ッ	a-4b-13d8e23f9h-8i4k20l-14n20o15p4q-11r-17u19v-11
ッ シ	c11w-11
ッ シ ョ	c11w-11
シ	a16b15c27d5e-10f9g-10j-7n-7p14q-8r9w9
シ ョ	c9d-15e-5f6g-13j-8l-8w4
シ ョ ン	b-7c10e-4g-11j-8l-5w9
ョ	c9d-15e-5f6g-13j-8l-8w4
ョ ン	b-7c10e-4g-11j-8l-5w9
ン	a9b8c-8d12e16g-23j-21k-20l-15m-29o4q20r5t10u-23v-16
ン は	b-9c5d-8e10j-6l-6o5p-6w13
ン は 何	b-6d-4e-8g5p-4
か ら 何	a10b-4e-8j10n-6p-5v-4w-5
ら 何	a10b-4e-8j10n-6p-5v-4w-5
ら 何 時	a9c-4e-5w-8
何 時 ま	a16b-6e-7g-5p-7
時 ま	a16b-6e-7g-5p-7
時 ま で	a16b-6e-7g-5p-7
^ 今 月	a18c-6g-7r-4s6t4u4v4w-7
今 月	a18c-6g-7r-4s6t4u4v4w-7
今 月 の	a11s5t5w-4
の カ	a14b-6c-7d-7i10l-5r-6s5t5w5
カ	a18b-5c16d7e-10f-6g-8h5k-9l4o-5q-10r19s6u-5v-5w32
リ	a11b20c19d26e-16h-12i-5j-8k-7l16m-17n24o16p4q-14r-8s4u-7v-6w9
キ	b-8d17g-11i9p-8q26t22u-5v4w29
キ ュ	a9i5t18
ラ	a15b9c-13d21f20h-5i14j-9k5l21m-12n-5o-4p-14q17r-5s9t8w27
ラ ム	a20b-8c-6d-4f6q10t4
ラ ム を	a14b-5d-5f6n-4o-4q-5s4
ム	a25b9c10e-6f9g-14i6j-12l-10m18n-4p-9q19r6t11w14
ム を	a14b-5d-5f6n-9o-4q-5s4w4
を 見	a11b-9d6e5f-7g7h-5i14k-5l-7m-6n-8p13q-9r18t6v4w-13
を 見 せ	a12c-4g9j-5o4p18r10s5t4v4w-6
見	a20d26f9g4h-16i12j6k-18l-19m-16n-17o-5p12q-11r10u-9v-12w4
見 せ	a19c-8d8g9h-5i-8j-5k-4o5p19r12s5w-12
見 せ て	a12c-4g9j-5o4p18r10s5t5v5w-6
せ	b5c-6e14f10h-9o6p10q-7r-9s-10t-8v15w-26
せ て	a5b-18c-10d-6e19f11h-17j-13m-6n-21o-5p11q5r6u-13w-11
せ て く	b-10d-11e15f17g6h-10i6j-6k-10n-10o-6p14q11r9s8t14u-8v6w-14
^ 会	a6b34e23f21g-5i-4k-14p-7q4r23s8u9w-5
^ 会 場	a4b27e14f21i-9k-16n4p-9q6r-10s8u4w-28
会	a13b46c12d-10e18f21h-9i-6j22k11m-7n21o-7q-9r22s-4t-5u-6v-5w31
会 場	a8b42e19f14g-4i-13l6r-4w-6
会 場 は	a-6b13n4w6
場	a-9b39c-7e11f10g-5h8i19j-14k-9p-7r-7s6u5w11
場 は	b20d-10g-4l-7n7o4q7s6t6u6v5w12
場 は ど	b6w9
は ど	a-15b12c19d8e9f18g10h-8j-6k-15l5m4n-5p-6q-7r11s-7u-4w9
は ど こ	a-18b9d15e9f18g9i-4j-14k-14l9m4n-4p-17q-5s-6w8
ど	a-19b21c19d-6e11f6h-13i11j13k-16l-6m-15n-27o-9p17q-17r14s12u-16v-16w11
ど こ	a-20b16d15e4f15g7i7j7k-10l6n-8o-4p-25q-10r-5s-11w12
ど こ で	a-19b14c-26d10e8j6k-5p-19s-5w5
こ	a-27b17e8f23h-10j11l4m-9n12o-14p8q22r4s19t-11u-32v-18w-5
こ で	a-21b13c-27d9e8g-4i-6j5n-8q-5r-5s-6
こ で す	a-13b9c-14d9e10f4j-24l4m8p-5w-16
#where	a-34b63c7d20f20g8j4k-17l7o-4p-14q-9s-7u-6v-4w11
^ 教	a-8b20c-4d26e7f10g-9h-14i-7j-12l4p-5t15
^ 教 室	a-4b19e8f15i-7v4w-15
教 室	a-9b32c-9d-4e18f11g-5i-8j-9l5v5w7
教 室 は	a-4b6c-7w-5
室	a-13b44c-11d-5e17f12g-9i-4j-9l6s5t7v8w4
室 は	a-4b17c-5f-4i4t4w-8
室 は ど	b12c-6w-9
ど こ ?	c8f11g11q-4w-6
こ ?	a-8b7c8f7g11p-6q-4w-8
こ ? $	a-8b7c8f7g11p-6q-4w-8
会 場 へ	a-6b10e-8f-5
場 へ	a-6b10e-8f-5
場 へ の	a-6b10e-8f-5
へ	b18c-6d-9e-9f4i18j17k-4l11n-6o8p-6q9r6u-7v-9w16
へ の	a5b6c-7d-9e-4f4h-4i14j16l11n-5o11q-4r4w-5
へ の 行	b9
の 行	b17s4
の 行 き	b17s4
行 き	b15c-5e13f-4j-4k-5p-8t6w22
行 き 方	b21p-5q4s4
き	b7c-8d5e15g-4i10j-8k6l6m-9n-31o-18r-9s-5t10u-21v-9w9
き 方	b22p-4s5w8
き 方 を	a-6b13d-5k-7q5s5v5
方	a7b11c17d-14e-9f20g-12h-9i-14j-16k26l27m5p27q-12s4w13
方 を	a-12b12c-5g4k14n-4p18s4t4u4v5
方 を 教	a-15b9d-4e-4g4h-4j-4k-13l-5n-6p11
#place	a-19b106c-20f27g9h-6i-8j-16k-15q8r11s14t12u7v4
^ 何 階	b20j-4p-14q5t5u4v5w-16
何 階	a-7b31g-5j-5n5p-13q8r5s4t5u6v6w-20
何 階 で	a-4b12f-4g-4j-8p-11w-7
階	a-11b33d-4e-7f8g-5j6k-4l-7p-15q5s4u4v4
階 で	a-4b18d-4j10p-9q5s4t6v6w-10
階 で す	b16e-5i7j10o4p-9q7s4t7v6w-15
^ 最	a-8b10c-6e6f9g4i-6j-4k-7p12q14w4
^ 最 寄	b8c-4w4
最	b12c-18e6f12g4i-9j-6k-8m-5n-4o-7p12q18w11
最 寄	b8c-5w4
最 寄 り	b8c-5w4
寄	b10c-4e5f-4i5p6
寄 り	b10c-4e5f-4i5p6
寄 り 駅	b24c-6e-5f-4w-16
り 駅	b24c-6e-5f-4w-16
り 駅 は	b19c-6e-5f-4w-14
駅	a-17b17c-10e7f-5i11j-13k-7l-4o-5r-6w10
駅 は	b19c-7e-5f-4w-14
駅 は ど	b19c-6e-5f-4w-14
^ 駐	b17i8m-5s6t5v6w-5
^ 駐 車	b14d-5i-9m-8w-8
駐	b16f-4i21m-4s5t4w-6
駐 車	b14i16m-5w-8
駐 車 場	b10i8m-6
車	a-6b26c-5d7e16h-6i23j-8l-5q4t6u-4w23
車 場	b10i8m-6
車 場 は	b15d-8j-4m-8w-5
場 は あ	a-6b27d-11g-4w-11
は あ	a-14c-17d8f-13g6i-5j-7k-5l10q4r-4t10u-22v15w-7
は あ り	a-14c-17d8f-13g6i-5j-7k-5l10q4t10u-22v15w-7
#city	a-20b18c22d5e-17f-10g-21i59j27l-7m-4n17o-4p-14q-10r10s15u11v-9w45
修 は ど	a-8b10c-6d-4e-8f-12h-5l-9w-5
こ で や	b18c-7d-13e-9g-16j-9o5p-8w-16
で や	a-4b24c-8d-5e-9g-8j-5l-5m12n6o5p12q15v-10
で や り	b18c-7e-7f-12g-13k-5l-5m11p16q-5s6t5u6v6w-9
や	a-25c-10d-29e8g7h-9i5j-33k-5l-22m-5n15p5q26t-11u-31v12
や り	a-7b11c10d-8e-5f-12g20h-7j-9k4l-9m8n-10q20u-4v-9
や り ま	b21c18d-6e-8f-12g-16k6o11q20r6s5t9w-10
^ 集	a-9b16w-6
^ 集 合	a-9b16w-6
集 合 場	a-14b9e-6l-4w8
合 場	a-14b9e-6l-4w8
合 場 所	a-14b9e-6l-4w8
場 所	a-14b18c-10d-5e-5g-4p-4s4t4u4v4w17
場 所 は	a-7b14c-7d-11e-5f-15l-5w-4
所	a-24b31c12d-9e-7f-6g-11i29j9k-7l-9s9t4
所 は	a-8b9c-9d-12e-6f-16g-6h-4l-8w11
所 は ど	b-10c-8d-16f-16g-7l-14w13
^ オ	b29d-12f-12g-10h7i16k9n20p-9r-10s5u23v-12w-7
^ オ ン	a-9b22d-6e-5i10p-5t4w-4
オ	a4b20c-9e7f-14g-22i17j-9k19l-8m-12n26p-16r9u20v-14
オ ン	a4b18c-4d-10e5f-5g-5i10j-4k-7l-5m-5n-19o23p-6t4
オ ン ラ	a5b16c-4d-10e4f-5i10l-6p-6t4w-6
ン ラ	a5b16c-4d-10e4f-5i10l-6p-6t4w-6
ン ラ イ	a5b16c-4d-10e4f-5i10l-6p-6t4w-6
ラ イ	a6b13c-4d29g8i4j-4l-8r-6w-4
ラ イ ン	b15c-5d-11f-5g4i9j-4k-4l-7n-4p-8w-10
イ	a13b13d23e20f7g26h-4i10j-13k-10l-7m-7n11o14s6u-9v-8w4
イ ン	b13c-4d-17e20f-9k-4l-6n14o16p-5q5w7
イ ン で	a-7b14i-7l-6
ン で	a-12b18e5h10l-6m5s20u-5w-4
ン で す	a-10b11c4e-5h11k4m6s19u-6w-4
す か 、	a8b15c9d5e-14f-7h-6i-5j-12k4m6p-6r9w-16
か 、	a5b15c9d5e-10f-13h-5i5j-14k4l4m7p-6r10w-17
か 、 対	a-6b13w-8
、	a-11b9c-19f-23g-7h-11i-18j4l-10n-13o10q7s19t4u25v12w-40
、 対	a-7b12j5w-7
、 対 面	a-6b13w-8
対	a-10b7c14d-5e-4f5g-12h-5i21j28k18l6p-4t8w-5
対 面	a-7b8c-5e-11f-4w-12
対 面 で	a-7b7c-5e-10
面	a-5b4c-7e-14f10g4h-4i-6k7l10o-6q9s5u4v6w5
面 で	a-7b7c-5e-10
^ z	b18e-4g-8l-8s7t7v5w9
^ z o	b18e-4g-8l-8s7t7v5w9
z	b15d-4g-9l10s7t6v4w9
z o	b18e-4g-8l-8s7t7v5w9
z o o	b18e-4g-8l-8s7t7v5w9
o	a8b12c-4d-7g-5j6m6n-5r4u24w7
o o	b18c-9e-4g-8l-8s7t7v5w10
o o m	b18e-4g-8l-8s7t7v5w9
o m	b18e-4g-8l-8s7t7v5w9
o m の	b14s6t6v4w8
m	b24c-9e-10g-10i4k-6l19m14p-5r4s5t6u-5w22
m の	b15s7t7v5w17
m の リ	b13d-4f-4s4t4v4w-12
の リ	a-5b17c-4d8f8g13i-5l6n15w-9
の リ ン	b20d7f7g16l9n-5o-5r-6w-19
リ ン	b17d24e-9f7g13j-5m-10n-6p-4s12w8
リ ン ク	b19d12f11g15l5n-5o-5r-6s4w-12
ン ク	b17d8f9g16i-7n-6r5s4t7w12
ン ク を	b7f9g10i-5o-8r-5s4v6w-9
ク	a-4b18d10e21f30g31h-12j-9l21n12o-8p-9q-11u-5v-7w8
ク を	b5d7f15g10i4n-7o-10r-7s4t4v5
ク を く	b-4d5f8s4t4v4w-4
を く	a4b-7c10d13g-9h9i-8l-15n-6q-12r-8t4u-7w-8
を く だ	b-7c10d13g-9h9i-7l-14n-7q-12r-8t4u-8w-13
^ 地	b16e-6f4g-8h-4i-5k6s10t6w24
^ 地 図	b14c4d-7e-4f-4g-6h-5i-5n-4q4s7t6w17
地	a4b27d-9e-6f8g-5h-6i19j-13l-7s6t4v-9w23
地 図	a-4b18c5d-4e-4f-5g-5h-4i-5l4n-5o-4q6s9t8w18
地 図 を	b28c4f-4h-5l4n-4q7s10t10u5v10w-5
図	a-10b20c4d-6e-5f-10g-5h-7i12m-4n-7o-6s7t8w16
図 を	b28c4f-4h-5l4n-4q7s10t10u5v10w-5
図 を 送	b25c4f-4h-4l4q6s9t9u5v9w-9
を 送	b9c-7e-7f29g16h-5i6j-12k-13m-6n10o10q-10s7t7u-5v8
を 送 っ	a11b13e-13f6g18j-9k-9l11m-5o11p-13q-6s7t7u-7v9
送	a8c-11d16f20g-7h14i7k-16l-16m-14n27o16p-8q-11r-5u-8w-15
送 っ	a9b4c-12d11g-5h5i-7j9k-14m-14n4o11p-18q-17r-8u-11w-17
送 っ て	a10b5c-10d12g7h6i-7j-21k-14m-14n4o11p-18q-17r-8u-11w-14
っ て く	a13d10f11h-4i6k18l8n8o17p-9q-8r-11s9t9u-7v11w-12
^ ど	a-11b10c9d-13e-11f-19g-21h-12i12j-16l-7m-8p30s25t8w8
^ ど の	b24d-5e-16g-8i-11j-12k-6l-11o4q4s5t4u6v5w-18
ど の	b33c-18d-17e-4f9g-19h-7j15k-14l-14p6r14v6w4
ど の 部	b13c-7j12m4n6o5q4s5u7v6w-9
の 部	a19b14c-13d-12f-13g-13h-13j9k-7l-20m-6o5p-7r-4w6
の 部 屋	a-9b24c-10f-12i-5w10
部	a25b32c-16d-19e-15f8g-16h10i-5j6k-9l10m-14n9o-10p-20q8t-6w6
部 屋	a-8b33c-11e-12f12g-4i-7j-6l7m-4p-10w7
部 屋 で	a-6b14c-10w-11
屋	a-6b32c-8e-9f13g6l10o4q-5r7w32
屋 で	a-6b14c-10w-11
^ 県	a5b15e-9f-4w-7
^ 県 庁	a5b15e-9f-4w-7
県	a-5b23c9e-7f-5s13w-6
県 庁	b20e-11f-4i-4s10u-4w-9
庁	a-6b20e-9f-8i8s11u-4w-13
ま で ど	a8b12d-4e-4f-8p-9w-5
で ど	a8c5d-5e-4f-8h-8l-5p-10w4
で ど う	b10c6d-4p-8w-6
ど う	a-11b-4d-11f4g7j12k-8l9m-9n-5p21r11s16t12
ど う や	c12f5g-4h9j-7l6p15r-5v4w-11
う や	c12e4f5h10j-6l5p17q15r-4s-4v-11w-9
う や っ	c12f5h9j-6l6p15r-5v4w-10
や っ	b10c8g-4h6j-8k-6l5n-6o14p22q12s-11v-6w26
や っ て	a-8b5c6d-8f5g-6h4j-9k-5l4p15r-5v4w5
っ て 行	e14i-6p-8w-13
て 行	a-7b7d-4e21i-7p-6s4w-11
て 行 け	b8e13i-5p-7s4t4w-7
行 け	a9b21d-6e27f-14h4i-7l-7n4p-7r4s8t6v-4
行 け ば	a12b13c-5d-6e-20f-6g-4h4i-5l-6p-11w-6
け ば	a9b14c-10d-14e-28f8g-9i-13k9l-15p-21t4w-6
け ば い	a9b14c-10d-14e-28f8g-9i-13k9l-15p-21t4w-6
ば	b13c-8f14g-6i18j-13k6l5m-10n-8p13q-7r-17s17u-10v-10w-6
ば い	a5b7e7f13g-8i10j-17k6l6m-4p13w-8
ば い い	a5b7e7f13g-8i10j-17k6l6m-4p13w-8
い い	a-11c-16e4f5g-15h-6j-26m7n-8p20q17r-4t-8u20v6
い い で	a-5c-12d8e15g-11i7j-24l8m7o-21p5q13s-11u25w-26
い で	a4d8e9f-7g-9h-6i12j-8k10l5n6o4q8s-21t-18w-22
い で す	a7d8e4f-6g-7i11j-6k5l4m-5o6q6s-19t-16u5w-16
会 場 ま	b16
場 ま	b16
場 ま で	b16
ま で の	a-4b13j-5l4q-6s4w16
で の	a-8b13g-5j-10k5q-5w16
で の ア	b7
の ア	a-5b8c-10d-9f7i12j-5k-4l-4n4p12q-4w5
の ア ク	b8r5w-6
ア	b19c-12d4e-13f24g-6j-11l-11n25p24q15r27u-7v-4w8
ア ク	b8r5w-6
ア ク セ	b8r5w-6
ク セ	b8g-5r5w-4
ク セ ス	b8r5w-6
セ ス	b8r5w-6
ス $	a-6w10
^ 木	b10c6d-11e-7f-5g-6i14r4
^ 木 曜	b12c7d-9e-8f-6g-6
木	a7b10c11d-11e-11f-8g-8i13j7r4t5w6
木 曜	a8b11c9d-9e-8f-8g-6i-4l-6
木 曜 の	b11d-6e-6f-5l-4w-14
曜 の	a13b14d-10e4f-11g-4j-4t4w-5
曜 の 講	a-7b11c7w-11
っ て ど	b16d10e-5i-5k-5p-9r-11w9
て ど	b21d10e-6i-5j-9k-5p-11w9
て ど こ	a-6b11c-4d7f-4w-5
で あ	a7b5d-6w-6
日 の 先	b-8c12d-8e-9f7s4t4w-16
の 先	a-6b-6c16d-12e-9i-5k-7l-7m-7w13
の 先 生	a-6b-6c16d-12e-9i-5k-7l-7m-7w13
先 生 は	c9d-4l-4q5s5t6u5v5w9
生 は	c10d-4j-4l-4q5s5t7u4v5w13
生 は ど	b4c7l-4w-9
は ど な	b-4c19f-4s5t4u4v4w-4
ど な	b-8c26d-5j-4k18n5o5p-8q5s9t4u8v7w-8
ど な た	b-8c26d-5j-4k18n5o5p-8q5s9t4u8v7w-8
な た	a-11b-13c18e-6f-8j-8k15l-4m-4p10
な た で	b-6c8f-4k-6
た で	b-15c9d-13e-7f18g-6k-6w-12
た で す	b-14c9d-13e-6f18g-4k-5w-12
#who	a-22b16c65d-13e-15f-6h-7i8k5m-9p11r9t9v7
^ 午 後	a18c15f14i-4l-15m5s5t6u5v7
午 後 の	a12c12d-7e-13f11i-5j-5l-14o6v4
後 の	a15b-5c11d-11e6f15g4h-6i-7j10k-10m4n9o-4p-8r-6s6t7v-8
後 の 講	a-13b-5c7d-4e-17f20i-5l-5w-6
義 は 誰	c9
は 誰	a-14b-19c26e-5j-9k-9m-5p-7r11w14
は 誰 が	a-12b-8c22e-4g-5j-6r11s4w7
誰	a-18b12c30h-6k22m-8p-17q-4r12s4t6v6w19
誰 が	a-12b-11c24e-4g-7j-8k-8p-5r11s4w9
が	c14d-10e4f16i42k-16m8n-15o-12p-5q-34s-44u-67v-10w6
が 担	a-5c12j9k-4l-6n4o4q4s4u4v4w-4
が 担 当	a-5c12j9k-4l-6n4o4q4s4u4v4w-4
担	a-11b-10c18d-9e-9g-6h-6i14j12k28l-10s4t6u-7v8w4
担 当	a-10b-9c22d-9e-8g-5h-5i15j12k28l-9q4s4t6u-7v9
担 当 し	a-5c9j9k-4l-6n4o4q4s4u4v4w-4
当	a11c13d5e5f-13g11h8i9k25l-7m-6o-5p-5t19u-10w8
当 し	a-5c9j9k-4l-6n4o4q4s4u4v4w-4
^ 講	b12c32d27f29g-5i-5j-4k-10l17n13o9p-5s6t6v8w-13
^ 講 師	b-6c26d11f21g-6i-7k-6q4t4v5w-5
講 師	a-9b-9c42d11e-7f20g-7i-4j-4k-7m4q6s6t8v8w-8
講 師 の	a-7b-6c19d9f14i-9k-11r-4w-7
師	a-12b-11c39d10e-9f15g-10h-4i-5j-6k-9l-4p-4s4t6v6w8
師 の	a-7b-6c19d9f14i-9k-11r-4w-7
紹	a-10c15d4f-11g-4w-6
紹 介	a-10c15d4f-11g-4w-6
紹 介 を	c16d-6f-7
介	a-10c15d4f-11g-4w-6
介 を	c16d-6f-7
を お	a7b14c5f-13g-6h9k11m-16p5q-13s-20t-6u-26v-5w-5
を お 願	a-5b13c7d4f-20h9k8m-17p8q-13s-21t-7u-27v-6w-4
お 願	a8b11g5h4i-8j6l8n-4p4q-4s7t-9u7v-12
お 願 い	a8b11g5h4i-8j6l8n-4p4q-4s7t-9u7v-12
願	a10b11g5i-7j6l7n-5p4q-4s7t-9u7v-13
願 い	a9b11g5h4i-7j6l7n-4p4q-4s7t-9u7v-12
願 い し	a-4b11g4i-12j6k4l6m-5o-11p5q-4r-13t-8u9v-12w-15
い し	b11g14h5i-15j9k5l7m12n-4p16r-9s6t-12u9v-17
い し ま	a-4b11g6i-12k6m9o-11p5q-5r-12t-14u7v-19w-21
ま す $	a-17b-9c-17d-15e18f5h-7i14j-15k-8l-4n6o-5p-6q17r9s10t13u6v12
す $	a-27b-17c-8d-4e10f16g-5h-8i11j-9l9n9p-6q14r6s18t14u22v17w-19
^ 登	b-8c15d-9g-4k-5l33n19p-8q-5r15s8u7
^ 登 壇	a-5c20d-6e-6k-5l-8m6n-4p-4s6t7u4v6w-12
登	a-12b-15c24e11g-11h-4i-5k-12l45n22p-8q8r25t4u8v5w23
登 壇	a-8b-7c21d-6k-7l-10m5n-4p-4r-4s6t7v6
登 壇 者	a-8b-7c21d-6k-7l-9m5r-4s6t7v6
壇	a-8b-7c21d-6k-7l-10m5n-4p-4r-4s6t7v6
壇 者	a-8b-7c21d-6k-7l-9m5r-4s6t7v6
壇 者 を	a-8b-8c17d-5i4k-7l-8m4p-4s6t6v6
者	a-9c15e7h-6i15j-13k28l21m-7n-15o-13p10q-8r-7t5u-13
者 を	a-7b-5c20d-5f4g-5k19l-10p-4s6t7v6
者 を 教	a-8b-8c17d-5i4k-7l-8m4p-4s6t6v6
は ど ん	a10b-15c16d-5e-16f-16k-6l-4o4p8r-10t4u4w-14
ど ん	b-5c10d-8f-7h-6i-5m-6p23r13w12
ど ん な	c11d-7f-16g-7h-6i-9m-6p24r13w-5
ん	b-6c-5d-6e5g-6h-8m-5n-8o-37s13u9v9w11
ん な	c11d-7f-14g-7h-6i-13m-6p24r13v13w-7
ん な 方	a-9b-11c11w-8
な 方	a-11b-12c14f-4l-4p-4w-9
な 方 で	a-11b-12c14f-4l-4p-4w-9
方 で	a6b-12c21e-6f9g-6k-4p-8q6s4u4v7w-18
方 で す	a6b-11c21e-5f-5g-6k-4p-8q6s4t7u4v7w-15
ど の 先	b-16c19w-9
先 生 が	c12d17i-8j-6s4v-7
生 が	c12d17i-8j-6s4v-7
が 教	a-5b7c16e-6i-5j-5q4s4w-7
が 教 え	a-6b-4c14h-4w-9
教 え ま	a-5b4w-14
え ま	d4e6f20g-13h9i6k5m14n5o6p-4q-4r6u-8v-9
え ま す	b-6e6g-13h6j-15m12o5p-5q-5r-5w-4
一	a13b6c10d11e-9f-9g19i-13j5k-11m-8o18p9q10s-7t-6u-14v-18
一 覧	a4c14l-5p16r-5w-7
一 覧 $	f-4p12w-5
覧	a4c12f-4g-4p16r14w-7
覧 $	f-4p12w-5
日 の ス	b-8c6d7e-9f-5w-7
の ス ピ	a-7b-4c10f8g-9h-4n-4p-4
ス ピ	a-4b-4c16f11g-9i14p-4r-4t5
ス ピ ー	a-4b-4c16f11g-9i14p-4r-4t5
ピ	a-4b-12c14d-6f7g-11h-5i10l-4p-10r10w16
ピ ー	a-5b-5c14d-4f10g-10i12n-4p-5r14t4v4
ピ ー カ	c16i-4
ー カ	a-4c17e-4i-4t5v4w5
ー カ ー	c16i-4
カ ー	a-6b4c15d-8f-11i4k-7o-5q-6r-4v4w25
カ ー は	a-4c16w-12
ー は	b15c23d-6e-5k-6l11n18p-6r-8t4u4w-8
は 誰 ?	c7k-6w-4
誰 ?	c7k-6w-4
誰 ? $	c7k-6w-4
^ 資	b-7d27f19g-6h-5i-4k-4l-5n4s4t4v-5w7
^ 資 料	b-8d27f19h-5i-4k-4l-5s4t4v-5w-10
資	a-6b-8c-4d45e-13f17g-8h-5i-8m-10q5s6t6w17
資 料	a-4b-7d45e-11f19h-4i-6m-9q6s7t7u4v4
資 料 を	a-9b-4c-4d28f-6g4l-5n5s5v8
料	a-5c-5d48e-11f16i16m-9q4s7t6w23
料 を	a-9b-4c-4d28f-6g4l-5n5s5v8
料 を く	d9w-9
#materials	a-24b-33c-10d121e-11f18g-20h8i-5j7k-5m-15n7o10p-12r11s17t13u5
^ 録	a-7b-5d25i-7j-8k-6l-12q4r-13s4u4v4w6
^ 録 画	a-6b-6d21i-8j-9l-8q4r-4s4w6
録	a-13b-9c-7d29e22f-9g-9h-6i-6j-5k-16l47n24p-5q10r31t5u8v6w22
録 画	a-7b-7c-5d27e-5f-10g-7j-9l9q5r-11s5t4u5v5w-5
録 画 を	a-4d16j-4q4r-9s4t4u4v4w-11
画	b-10d40e-6g7h5j-7l17o-6q10r4s8t7u5w19
画 を	a-10d21g-7j-4o-8s4u4v5w6
画 を 見	a-4d16f-6j-4s5t4u5v5
を 見 た	c8d6e-6f-12g6i-5j11o-5p-13r17s8u5v6w-7
見 た	a7b-4c6d9e-5f-11i-15j8k-6l-9m-6n-9o-6p5q-14r7
見 た い	a8b-4c6d9e-4f-10g4i-13j8k-6l-9m-6n-9o-6p5q-14r7
た い	a-6b-11c5d7e-16g18h-4i13j-8k10l14m10n10o5p-9q10s-14t-21u-42v-30w-5
た い で	a5c7d8f-6g6h-9i-16j9k-4l7m-13p4q5s-6t-11u-37v-24
で す $	a-11b-12d6f15g-7i7l7s15t-17u18v13w-29
^ 講 義	a-6b7d26f14g-6k-4l-5n4o5w-15
講 義 の	a7b9c-15d19e-6f8r-4s4v5w-14
義 の	a6b9c-16d19e-7f8g-5j-5n-4q-4r7v5w-14
の p	d8f-4g-6h4l-4o-11r-5w-6
の p d	d8f-4g-6h4l-4o-11r-5w-6
p d	d18h19l6r4t5w-8
p d f	d18h19l6r4t5w-8
d	b14d21g-4h21j-4l12r4w-9
d f	d18h19l6r4t5w-8
d f が	d16e-4f-7h-5i-4r-5w-9
f	d18h19l5r4t5
f が	d16e-4f-7h-5i-4r-5w-9
が ほ	b4d17f-5h12n-4o13s4
が ほ し	b4d17f-5h12n-4o13s4
ほ	b-4c-11d18f15g-12h7i14j-22k5l-11m28n10o16p-17q-4r22s-12u-13v-15w14
ほ し	a13c-8d18e-5f12g-10h9i14j-8k9l-6m16n13o13p-8r9u-4w-8
ほ し い	a13c-8d18e-5f12g-10h9i14j-8k9l-6m16n13o13p-8r9u-4w-8
し い	c-21d16f5g-14h4i4j-24m7o9p-4q-14s-16t-10u-20v-21w26
し い $	a-8c-8e-5f9h9i19j-8k7l-4n9r6w19
^ 配	b-10d10f13g-8h-4k-4n29o15t5
^ 配 布	d10o-5
配	d20f14g-10i7j-5k-4n30o24t5
配 布	d17j-7
配 布 資	d16o-7w-5
布	d18j-8w7
布 資	d16o-7w-5
布 資 料	d16o-7w-5
料 を も	d14o-14
を も	a-4c-14d10e-13i4j9l8m-7n-15o23p-15q-6r4w-5
を も う	b9c-5d6f4g4h5j-4n-11o10p-5q-4u-4
も	b8c-24d4e9g6i-14j12k-14l14m-6n11p-22q9r-5u-13v-35w-11
も う	a15c-12d16e-10f10g20i-8j4l5m-6n22o21p-10q25r11s-7t-7u-19v-13
も う 一	a12b11d13e-4g22h7j-5n-16o22p-4q-18r5u-5
う 一	a12b11d13e-4g22h7j-5n-16o22p-4q-18r5u-5
う 一 度	a5b9d10e-4g5h6j-4n-16o22p-4q-5u-4
一 度	b11d13e-12g4h8j-7l-6n-16o23p-11q10r5u-7v4
一 度 お	b10f-5g-19n-7o6r-4
度	a-8b8c-16d12g20i20j-15k-8l-14m-11n-17o26p-12q5r6u-6
度 お	b10f-5g-19n-7o6r-4
度 お 願	b10f-5g-19n-7o6r-4
^ テ	b-8d9e-5g9h-4j-4n-5o-4w20
^ テ キ	a-6d16g-9h-6k-4
テ	a14b17c13d10f-10g30h-6j-15k-5m-6n-11r11t4w13
テ キ	a-10b-5d25e-6g-9h-5o4q4r4s5t4v4
テ キ ス	a-10b-5d25e-6g-9h-5o4q4r4s5t4v4
キ ス	a-10b-5d25e-6g-9h-5o4q4r4s5t4v4
キ ス ト	a-10b-5d25e-6g-9h-5o4q4r4s5t4v4
ス ト	a8b-23c11d13e-7f-8g27h-7j-11l-9m-7n13r-6t4w19
ス ト は	a16b-15d5f-21g14l-4m-6o4p-16q4s4t4u4
ト	b-19d31e-23f9g21h-17i8j-11m15n27o-16p7q-4r12s-10t-5u-22v-17w10
ト は	a12b-18c-10d9f11g11j-6k7l-5m-11n-4p11t4w4
ト は い	a17d10f-13g-7k8s4t4w-9
い つ も	b12d8i6j-6q4s11w-11
つ も	b13d7i9j-10q4s11w-11
つ も ら	a-10d10h-4i10w-14
も ら	a-4c-7d10e-4f-9g-8h16i5j22k8l12m8o15p-5q-5t-7w-13
も ら え	c-5d9f-9g-6h15k5m8n5o16r7w-8
ら え	c-5d9f-9g-6h15k5m8n5o16r7w-8
ら え ま	c-5d4e6f-13g-10h8i-5k5m8o5p-4r-5w-22
資 料 は	a-5b-5c-8d18h-6j-5m-10w-13
料 は	a-5b-4c-7d18h-5j-4m-10q-4w-5
ダ	a10b-17d10f-11g-5h8i9n13o10r10t4u-4
ダ ウ	b-4d9f-4h8n-6r9
ダ ウ ン	b-4d9f-4h8n-6r9
ウ	a8b-10d10f-6h13i-5l6n22p6r17s4u-8w-5
ウ ン	a-7b-4d7f-5h9l-4p9r14s4w9
ウ ン ロ	b-4d9f-4h8n-6r9
ン ロ	b-4d9f-4h8n-6r9
ン ロ ー	b-4d9f-4h8n-6r9
ロ	a12b11c7d4e13f-15g-21j-23k6l-14m-14n11o-8p-13q-10r6s5t-11u-15v-9w5
ロ ー	a6b-5d10f-4h9i-4n-10r10s14u-4
ロ ー ド	b-4d9f-4h8n-6r9
ー ド	a-5b5c-4d6e13f10g-6h10i8j-4k-10l29m12n-9o-4p-7q-5r8w10
ー ド で	d5e6f-5h13i5
ド	a-5c-11d30e7f4g-15h5j-16k-7l29m4o6q-9r15t-6u-8v-8w10
ド で	d5e6f-5h13i5
ド で き	d6h13r5w-10
で き	a-21b-6c-17d11e15f-13g15h-7j4k9l5m7n-6p21q-7r4u5v-9w-12
で き ま	a-17c-23d12g9h-7j5k6l5n-5o-5p14q-10s-8v-10w-25
き ま	a4c-19d11e6f-10h6i-9l8n-15o-12p9r-6s-16t-15u-11w5
き ま す	a-9c-17d7f-5g7h8i-5l5n-13o-10p11s-15t-10u-8
^ 先	a7b14c16d10f15g-7j18l-5p-9r-5s11t10
^ 先 週	b10d6f-5i-4
先 週	b12c-4d5f-5g8i-4j9
先 週 の	d9g8j12w-4
の 動	a-10d8f-6g-7w8
の 動 画	a-9d8f-6g-7w7
動	b-10c-5d20e15f18g-10j4k9m-5n-8p7q-5t10v-10w12
動 画	a-8d22g-6n-5s4t5v-5w13
動 画 を	a-11d15f-10g-7n-7o-7
を 共	a-6b-6c-6d15h-5s5v5
を 共 有	a-6b-6c-6d15h-5s5v5
共	a-6b-7c-7d16h-5i13k-4l-4r-7s5v5w-7
共 有	a-6b-7c-7d16h-5k-4l-4r-6s5v5
共 有 し	a-6b-7c-6d15h-5k-4r-6s5v5
有	b-8d21f8h-6i-5k9l13o14s5w9
有 し	a-6b-7c-6d15h-5k-4r-6s5v5
有 し て	a-6b-7c-6d15h-5k-4r-6s5v5
し て	b-13c-14d6f-6g-5h-8i10k8l12m17n-6o14q10r20s18t13u11w-9
し て い	a14b6d-14e-28f-5g-4i24m4n-24p-24q-14r12s-7u-25v-20
^ パ	d4g-4k-4l-5n-6r-9v4w18
^ パ ワ	d22k-4r-8w-17
パ	b16d25e-5g-8h4i-5k-5l-6t5w22
パ ワ	d18r-7w-4
パ ワ ポ	d17r-6w-4
ワ	a12b8d31e-6f15i6k-4l-10m-4n-9r-8s6t4u6v8w4
ワ ポ	d17r-6w-4
ポ	c-5d29h6j4k9n-17r9v5w9
の フ	a-7b6d13f8g-5h-4j-7k-5l-6p-4q14r-8s6t5u5v6
の フ ァ	a-4d11r-4
フ	a6b13c17d17e-7f14g-5h-5i-8j-18k18l-8m-8n17o-6p-4q18r5s6t-5w9
フ ァ	c13d15i-5p-5r14s5w-8
フ ァ イ	b-8c-9d19g-5h-5k-7r16s7t6u4v4
ァ	c13d15i-5p-5r14s5w-8
ァ イ	b-8c-9d19g-5h-5k-7r16s7t6u4v4
ァ イ ル	b-8c-9d19g-5h-5k-7r16s7t6u4v4
イ ル	a-5b-7c-9d20h-4i11k-5r15s7t5u4v4
日 の 講	c13d10e11f4i-4t4w-4
の 資	a-4c-5d25f-6m-12t4w15
の 資 料	d28f-5h-4m-10q4t5w6
料 $	d8i-6l-5p5q4s7t6w22
^ ベ	a-7b-9c4d4e-4f-5g-4j-5m15w10
^ ベ ト	a-6b-9c5d4e-4f-5g-4j-5m15w10
ベ	a-11c5f-4g-15i12k-11l-8m19r5w24
ベ ト	a-5c14d8m18w6
ベ ト ナ	a-5c14d8m18w6
ト ナ	a-5c14d8m18w6
ト ナ ム	a-5c14d8m18w6
ナ	b15c16d11e17g-8i-7k-8m23o4p-6q-4t-5w8
ナ ム	a-5c14d8e4m18w6
ナ ム 語	d8f-6m18w7
ム 語	d8f-6m18w7
ム 語 の	d14f-6
語	a-6b-6c-13d11f-4h11j-6l6m61p-11q-4u-4w23
語 の	c-9d19f-8g4h12l-4s6u4w19
語 の 資	d15m-16w-20
料 は あ	a-5b-4d18m-11w-23
#languageName	c-8d15h12i5l9m74n4o6p-7q-4u-10v-5w18
^ 欠	a-9c-11e21g-11h-8j-4l-7n7o7p-7q5s6t8u6v5w9
^ 欠 席	a-9c-11e21g-11h-8j-4l-7n7o7p-7q5s6t8u6v5w9
欠	a-8e40g-9h-4l-13n8o7p-6t6w7
欠 席	a-8b-5e34g-8h-6k-6l-9n8o6p-7t5w8
欠 席 し	a-5b-10d5e13g-11h7j-4l-9p5w-4
席	a-12b-7c-8e59f5g-9i-5l5n4o5p-4t8v5w10
席 し	b5d6e25g-9h7j-4w8
席 し ま	e11n4p4q-5u-4w8
#absent	a4b-8c9d8e88f-8g-8h17i4j-13l-4m-7n-4t17u-7v25w4
日 は 休	a17b-26c-9e7w-19
は 休	a15b-4c-7e8w-21
は 休 み	a14e5g-4w-19
休	a31b-12c-9e47f19g-13h9i-5j-14k-9l-6s8t8u5v5
休 み	a25c-11d4e26f-8g-6i-9k-8l-5s4w11
休 み ま	a-8e16i-4w-14
み	a18b-10c6e21f-6g-10h-12i13j11l7m-14n-19o7p-14q4r-10t8u-15v-12w13
み ま	a-16b6c-6e19f-9g-10j-14q-8s6t10u-6v-4w6
み ま す	a-19c-4e17h-6j-6l8q-8s-11w7
^ 遅	e32g-6l-4m4o5v-4w11
^ 遅 刻	e19g-7o4w-8
遅	a20e48f-6h10i6j-6l21m6n4o4s9t16u-8w36
遅 刻	e23g-8i-6j-5n4u-7w13
遅 刻 し	e25g-9n4w-7
刻	a20b-6c-5d-4e19g-8i4j-5l4q-4t4u-7w15
刻 し	e25g-9n4w-7
刻 し ま	e15i-7q-5w-8
#late	a-8b-10d-4e72f-7g-16h5j-4k-5l18m4r-8s-7t15u-18v-4
^ 1 0	a4b-6e11j-4w-12
1 0	a5b-4e16j10v-6w6
1 0 分	c4e12h4m4v-4
0	a8b13c-4d-5e22f6j20l15t4w5
0 分	a10e24h4i-5w-7
0 分 ほ	e10
分	a8b5c-15h-11i-15k-4l4m6n-11o-7p5q-10r21s6t-8u-8v-16w-20
分 ほ	e10
分 ほ ど	e10
ほ ど	c-4e15f7i-6r-4w17
ほ ど 遅	e10
ど 遅	e10
ど 遅 れ	e17i-9w-6
遅 れ	a-5b-8e44g-5l5m9n4o5p-6q7t15u-9v-4w7
遅 れ ま	e25m4o4p4t4w-11
れ	b-12c4d10g-5h-6i17j4k-16m-25n-43o-16p4q-19t-16u6v-25w4
れ ま	b6d15e9f-7g9h12i13j10k-21m-9n-4o-7q-7s-9t-8u-20v-15w-6
れ ま す	c5d10e15f-13h10i-10k-13l5p5q-4r7s-7u-5v-8
^ 体	c-4d-4e18p-4u-5v-5
^ 体 調	c-4d-4e18p-4u-5v-5
体	b5c5e22f7g-6j-5k-4l5n-4p-9q-4r6s4t5w13
体 調	c-4d-4e20f-5p-4u-4v-4w-8
体 調 が	c-6d-4e12f-11i-11s4t4u4w-9
調	a-8c10d-8e22f16l4n-4p-5r4t4w-10
調 が	c-6d-4e12f-11i-11s4t4u4w-9
調 が 悪	c-7e11f-9i-11s4u4w-9
が 悪	b-6c-6e12i16k10l-7p-7s4w10
が 悪 い	c-4e14i7l-6p-7s5t5v5w8
悪	a-4b-5c-5e14f-4i26k10p-7s5t8v6w10
悪 い	c-4e14i7l-6p-7s5t5v5w8
悪 い の	e12i8l-6s5t5v5w-4
い の	b10c-8e11g-14i-7k10o-6p10q-15s-4t-5u-7v-9w-14
い の で	b-5c-5d6e14f4g-10h4j4k11n7q-11r7v-5w-25
の で	a-7b-15c9d13e20f-10g-6i11k6l-4m11n9o9p11q-10s-13t-5u-15v-17w-44
の で 今	a-5e22f-8i-5q-7v-9w-14
で 今	a-5e22f-8i-5q-7v-9w-14
で 今 日	a-5e22f-8i-5q-7v-9w-14
今 日 は	a-8b6c-5d-11e13f4q-7v-10w14
休 ま	a-5b-7d-6e15f-6i-5j-4o4q4s4t4u4v4
休 ま せ	a-5b-7d-6e15f-6i-5j-4o4q4s4t4u4v4
ま せ	a-8b9c-10d8e14i4j5n8o-24r-14s-6t-5u5v17w-13
ま せ て	a-4b-7d-7e16f-6g-4i-5j-4l10q5s5t5u4v5
#reason	d-6e45f-6g-4h-5i8k6n7p-7q-5r11s4u4w12
#praise	a-12b-16c-24d-16f66g14i21j6k5l7m12n-8o-4p-13q-4r10t10u-8v-4w20
^ 出	b-12e43f4g-5h-4i-4k-5l-12p-5s7t8v5
^ 出 席	b-12e42f4g-5k-5l-11s7t8v6
出	a-9c-9d9e43f4g20h19i5j7k8l-19m-10n-21o-14p-13q27r-11u-6v-10w11
出 席	e52f6g-7j-4k-4l-13o4r-4s5t8v7w6
出 席 し	c-7e15w8
し ま し	a-6b-13c-5d15e15g-16i-6l9p6t4u24w12
ま し	b7c-10d-5e11f5j9k-31m-25n-26o-7p-28q-29r-4s4t12u11v-13w-15
ま し た	a5b10c-7e14f8g5i5j12k-26l4m-21n-22p-24q-24s-22t15u15v-10w-14
し た	c-23e11f6g7i7j7n-4p-16q-17r5s-31t6v-29w-9
し た $	a-4b-6c-6d7e17f29g4h8i16j-33k-20l7m-10n-8o-14q-10r10s-13t10u24w20
た $	a-7b-13c-16e19f35g10h8i13j-32k-22l6m-15n-9o-20q-16r5s-12t13u24w41
#attend	e82f-6g-13h4j-6m6n4o9q5s10t4v6
^ チ	e17g-10h4j15k9l-6p-5t11v4
^ チ ェ	e13g-9w-11
チ	a-5b-14c-8d-10e20f-10g7h-4i19j13k14l-11n-5q-6r-6s4t9w-5
チ ェ	b-9d-5e16g7w-5
チ ェ ッ	b-9d-5e16g7w-5
ェ	a-9b-9c-6d-6e16f-5g7i-4w7
ェ ッ	b-9d-5e16g7w-5
ェ ッ ク	b-9d-5e16g7w-5
ッ ク	a-13b-19c-5d6e17g6i6k-5l-6n7r-12
ッ ク イ	e16g-9w-4
ク イ	a-6b-10e21g23w-4
ク イ ン	e16g-9w-4
ン $	e8n-10o11
出 席 登	b-6d-7e18l-14r-4w-10
席 登	b-6d-7e18l-14r-4w-10
席 登 録	b-6d-7e18l-14r-4w-10
登 録	a-5b-9c-6d4e13g-8i-5k-10l45n22p-4q8r26t4u8v4w21
登 録 を	d-6h-4l9n20q4w-4
録 を	a-9d-8e10g4j-4l10n22q4r13s-4w-4
録 を お	d-4e12g-5l11r-9u-4
#register	a-14b-26c-9d10e18g19h-10i-4l93n-10o12q-9r16u12w-19
^ 電	b-8c-13d-6e10f-10i8j-7k18n-8p-10r8w23
^ 電 車	a5e15g5q5r-6w24
電	a-6b-6c-11e18f-5h9i26j-7k30n-12o7p-6q6r21w35
電 車	a-4e16g5q5r-6w27
電 車 が	c4e9f-4i-5l-5r-6
車 が	b-6d-6e11i10j-8l-6n-4u-6v-11w6
車 が 遅	e4f-4i-9r-5
が 遅	f-4r-4w22
が 遅 れ	f-5i-11l-6p-4r-6v-4w9
遅 れ て	a-10d-11e11i-10j-5m5n8o7p-5t-5w15
れ て	b-27d10f12h-5i18j-11k-16l14m-9n-12o6p-11r13s-7t15u-13
れ て い	b-17d8f10g7h-12i15j-7k-7n-4p-15r12u-5
て い て	b-4e6i15j-5p-5u-5w-17
い て	b-6c7e-7f14g-13i6k-20n-16o-14p6q-13s-9t-17u-25v-23
い て 間	e7w-11
て 間	e11w-9
て 間 に	e11w-9
間 に	a6d-5e28j4k16l11w7
間 に 合	c4e26f-4k-6l11w-8
に 合	a4c5e26f12g-7k-7l9w-7
に 合 い	a-4c5e20l9q5v-4w-14
合 い	a-4c5e20l9q5v-4w-14
合 い ま	a-4e14i-4l11q4w-12
い ま	a6b9c-7e5f-9h-12m-25n-28o-8p-5q-32r4s5t7u-5v19
い ま せ	a5b8c-4d9e12g-9i4k11m-7n-5p-14r-7u8v-10w-26
ま せ ん	a-5b9c-8d8e8g4i4j6n8o-22r-14s-6t-5u4v16w-13
せ ん	a-6b8d8e7g4i4j6n8o-22r-14s-6t-5u4v16w-15
せ ん $	a-35c-6d7f-24i4k-23n8o-21r-19s-7t-20v14w-28
ん $	a-33b4c-7d8f-22i6k-24n7o-21q-7r-20s-11t-23u16v17
日 は 行	a-4b-19d-6e17v-5w-9
は 行	a5b-21d-8e18v-5w-9
は 行 け	a-5b-20d-7e19v-5w-9
行 け ま	b13d-6e17q4r4s7t7w-16
け ま せ	b9d14e17f9g14h4i-6k8l-5m-7n-6o5p-11t4u-7v-11w-20
^ 申	b-10d-15e4f-8g-13h4i7j21k-7l32q14r-5t4w-16
^ 申 し	g-10j9k-9l18p-6q11w-6
申	b-12c-6d-4f-6g-4h7i23j22k6l40m-6n-4o-4q11s10u-4w7
申 し	c-4d4f-5i11j13k5l24m-4p-10q9s12u-5w4
申 し 訳	a-6c5e24f-7h4i-5k5l-13n5o5p4q5r5v-6w-5
し 訳	a-6c5e24f-7h4i-5k5l-13n5o5p4q5r5v-6w-5
し 訳 あ	a-5c4e18f-6h4k4l-11n4o4q4r4s4u-4v-6w-4
訳	c17d8e25f18g-4l-10m-4p-4s7t4u6w28
訳 あ	a-5c4e18f-6h4k4l-11n4o4q4r4s4u-4v-6w-4
訳 あ り	a-5c4e18f-6h4k4l-11n4o4q4r4s4u-4v-6w-4
り ま せ	a-26e-7f-16g-5i-18j10k-8m9n16o-12p13q8s-6t-13u11v10w-21
ん が	a-8c-6d-4e18f8i-11l-12v-7w15
が 、	a9d-7e-5f-4g-12h9j8l14n-7o13p8q-4
急	c6e30f-11i-5k15l-11m4n8p6q6s7w-6
急 用	e19l-11v-7
用	b-4c-6d15e19f4g-12h-8j-9k14l14p6r12t6w15
用 で	e4l-9w13
で 参	a-4b5d-7e5g-10i-8l8v-18w-14
で 参 加	a-4b5d-7e5g-10i-8l8v-18w-14
参	a-17b15c-11d4e17f-6g11h8i-7j-4k-17l27m-8n-15o-5p-17q-13s7u6v11w4
参 加	a-9b15c-6d-17e16g13h9i-6k-12l27m-6n-9p-9q-12s8u6v11
参 加 で	a-6d-7e16g-13h4i-14j-7k-4l5n4u-6v-17
加	a-6b18c-10d-16e20f-4g16h10k-13l38m-5n-9p-7q-10r6s11u10v14w4
加 で	a-6d-7e16g-13h4i-14j-7k-4l5n4u-6v-17
加 で き	d-7e10g-8i-14j-5l6n4v-16w6
き ま せ	a-4d10e6g-22h-12k-11l9m-13n-4p-15r-4u-18v-10w13
^ 早	a-9b-5d-4e17s6t14w10
早	a27b-8e24f11g-4i5j-5p-5q-7s7t11w-14
早 退	b-5d-5e29f-7h4p-5q-5s9t6v4w-6
早 退 し	b-6d-5e25q-4s8t4w-6
退	a-4b-4c4e13g-5l8n22p4q28r9
退 し	b-6d-6e25f-7q-4s8w9
退 し た	a-7e16f-7q-4s7u-4w11
し た い	a-8b-8c-6f-6g8h7i17j-11k9l17m11n9o5p-13r7t-11u-26v-10w-12
^ 熱	b-5e12i-5
^ 熱 が	b-4e9
熱	a-15b-9c-11d-12e17f10g-4i-6w4
熱 が	b-4e9
熱 が あ	b-4e7
が あ	a11b-6c-8e17f15g-14i22j14k12m6o-4p12r5v-8
が あ る	a14b-7c-7e10g-4k-4w-9
る の で	b-15c13e15f-5g6h6i9k-11m-4n6o-11p4t4w-15
で 欠	e14w-4
で 欠 席	e14w-4
欠 席 さ	a-9e14
席 さ	a-9e14
席 さ せ	a-9e14
さ せ	a6b-7d-4e18f10g-4h-11i12j-7k5l13m-4n-13p-19q9r-8t9u-9w-9
さ せ て	a6b-7d-4e18f10h-11i11j-7k7l8m-4n-13p-19q9r-8t9u-10w-9
せ て い	b-6d-7e12f-6g-5i-6j-4k11l5r-6
た だ き	a9d6e6f-7i-6j8l5r6t8w-7
だ き	a9d6e6f-7i-6j8l5r6t8w-7
だ き ま	d-4e10t-4
^ 着	b-8e27l-8s5u-6
^ 着 き	b-9c4e14g-4l-9v4w-7
着	a7b5e43g-5j-5l-7m4r7u-12v-7
着 き	b7e21g-4l-8n5o4p-4s4v-6w-10
着 き ま	b7e21g-4l-8n5o4p-4s4v-6w-10
き ま し	a8e13j-6l-12t-7
^ 子	a6b-7d6e14f4g-7i4j-4p-5s5t5w24
^ 子 ど	a-6b-6d7e10g-5j-4k-5w16
子	c-11d8g-4h10i9j-5p6r-6u-7v-4w29
子 ど	a4b-8d7e11g-6i10j-5k-5l-4p-12w7
子 ど も	a4b-8d7e11g-6i10j-5k-5l-4p-12w7
ど も	a6b-9d8e13g-4i11j-4k-4l-4n-4p-8s15t-4w5
ど も が	b-6d6e9g-5i8j-4
も が	b-6d6e9g-5i8j-4
も が 熱	d-4e13i-7
が 熱	e17i-9w-6
が 熱 を	e17i-9w-6
熱 を	e17i-9w-6
熱 を 出	e17i-9w-6
を 出	a-6d-5e11f-4g20h12i10j16k26l14q-4r-4
を 出 し	a-5e4f-4g19h-4i9j16k26l15q-4r-4
出 し	a-13b-7c-13d10e7f7g23h8i10j33k21l7m-4n-6p-7q8u-8
出 し た	a-10b-6d9e10g-4h8i13j17l-6q-7s5v5w4
し た の	a8b-11c-14d5e7g-10i-8j8k-11l-10m-5n-9o4q7r4s6t4v4w4
た の	a5d13f-15g-4h5i14k-21l8m-13n-7o12p-17s-7u-10w-13
た の で	a6b-12c-8d13f-14h-6i4k-13l10m-9o12p-14r4s-4u-7w-18
で 遅	e17i-5l-5u-6v-4w-11
で 遅 れ	e17i-5l-5u-6v-4w-11
遅 れ そ	e21f-5i-11k4l-11t-4u-9v-7w5
れ そ	e19f-4i4k5l-10t-4u-11v-7w5
れ そ う	e19f-4i4k5l-10t-4u-11v-7w5
そ	a-8c-7d-5e19f12g-9i12j5k-14l14m-8n-10p-13q-13r12s-4u42v20w9
そ う	a-11b-4e29f15i14j-10k-6l12p-7q-7r4t4u26v14w7
そ う で	a-8e15f4i8j-6l8u19v8
う で	a-12b-11c-13d10e13h-4i15j-5l7p-5u19v8w6
う で す	a-11c-4d5e14i8j8l5u24v-19
#circumstance	b-8c-12f-12g-7h6i23j-17k-9l24m21n-8o5q7s4u-7w68
都	a-4e19f-7g-4i-6o4t4w16
都 合	e19f-5i-6w-10
合 が	b-12e16f-5i-5w8
が 悪 く	e4i8k7
悪 く	e4i8k7
く な	a-4e13f16h11i-8j-8k13n4o4q18s5v-8w11
く な り	a-8e14f11h10i-4w-13
な り	b9c10d-6e16f15h9i5j9k-7m-14n-12o-6p-13q-5r6u-5v-5w11
な り 、	e17f-8i-5l-4v-4w-11
り 、	e17f-11i-7l-6v-5w-7
、 参	f-4u8
、 参 加	f-4u8
参 加 が	e10
加 が	e10
加 が 難	e10
が 難	e10g-4m7u-4
が 難 し	e10g-4m7u-4
難	a-5b-4e12f12g7k-5q-4w11
難 し	a-5b-4e12f12g7k-5q-4w11
難 し い	a-9e6f-8g11i-4k-4m4w13
し い で	a13b11c-10d21e15f14g-5h14j-5k11m7n-7o20p6s-8t5w-18
^ ア	a-8b-8d-13f20g-9i9j-6l-6p12q12r24s7t4u4v6w9
^ ア ン	a-4b-6d-4f25g-6q13s4v4
ア ン	a-5b-6d-7f26g-6i-8q14s5v5w7
ア ン ケ	a-4b-6d-4f25g-6q13s4v4
ン ケ	a-4b-6d-4f25g-6q13s4v4
ン ケ ー	a-4b-6d-4f25g-6q13s4v4
ケ ー	a-5b-7f26g-4i-4q16u26v-8
ケ ー ト	a-4b-6d-4f25g-6q13s4v4
ー ト	a5b5c-5d14e5f29g-17h-5l-10m-8n11o-10p-17q12r7t4u-5v7w11
ー ト に	b5c4e-5f21g-7q-10r-4w7
ト に	f15g18k-9n-4p-4q-6w10
ト に 答	f12q-7w-13
に 答	f7g9i-6k10m-7n-4w-19
に 答 え	f7g9i-6k10m-7n-4w-19
答	c-15d-11e-5f21g31j38k4m13n-5p11q18r-6u-5w-6
答 え	a10c-11d-7e-5f14g31j-14k8m13p13q13r-5s5t4u-4
答 え た	f10g8q-8w-11
え た	a-8c-11d-8e-9f6g12h13i10j13k-4m22p-4q15w8
え た い	a4b7f10g4i14j-14k-4m21q-10t5w12
#feedback	a17b-6c-12d-8e-10f110i15j17k-7p-4q-7s8t12v8w7
修 の 感	d-5f11
の 感	a-5b-6c-5d-8f12l-8w12
の 感 想	a-5b-6c-5d-8f12l-8w12
感	a5b-5d5f35k-4o7r5t42w14
感 想	a-4b-4d-8e-4f24l-9m-4p-5s4u4v4w19
感 想 を	a-5d-4f26g4i-4k-4l-6m-6o5s5t5u4v5
想	a-4b-4d-8e-4f24l-9m-4p-5s4u4v4w19
想 を	a-5d-4f26g4i-4k-4l-6m-6o5s5t5u4v5
想 を 送	a-4f16l-5n-4
を 送 り	f17g-5n-5s7t5u5v6
送 り	a5d-4e12f14g-4j4l-4n-5q10s6u5
送 り た	f17g-5n-5s7t5u5v6
り た	a8c6d-17e-16f-4g13h-5i-8j9l7m-18n9o7p8v-4w5
り た い	a8c6d-16e-14f-4g13h-5i-8j9l7m-18n7o8p8v-4w4
た い $	a-19b-6d-10e-14f8g17i17j-4k13l-4m15n5o5p-5q12r5s-4t-6u-6v-5
義 は と	a-4e-5f13
は と	a-4e-4f9
は と て	a-4e-4f9
と	a13b13c-10d-13f19g-7k19l7m-19n-13q7r-4s-13t14u-36v14
と て	a-8c-7e-8f16i5p4s5t13u4v4w-8
と て も	a-8c-7e-8f16i5p4s5t13u4v4w-8
て も	a-5b15e21f11g-11l9n-4p-11q-11r-5s-8t13w-22
て も 勉	a-7d-4e-7f14r-5
も 勉	a-7d-4e-7f14r-5
も 勉 強	a-7d-4e-7f14r-5
勉	a4b5d-6e-7f14i-6r-6u5v5w12
勉 強	a4b5d-6e-7f14i-6r-6u5v5w12
勉 強 に	a-9d-4e-9f12i-5l-4r-5t-6w-14
強	a4b5d-6e-7f14i-6r-6u5v5w12
強 に	a-9d-4e-9f12i-5l-4r-5t-6w-14
強 に な	a-9d-4e-9f12i-5l-4r-5t-6w-14
に な り	a8c8e5f13g-6h6i4j10k-6m-14n-13o-8p-10q-7r7u-5v-5w11
な り ま	b-4c14d-5e13f15h9i5j8k-4m-11p-10q-4r5w8
り ま し	b9d-17e17f10g-36h8i-5j11k-4m-7n-8q-10r11s-11t21u5v5w-5
^ 評	a24e-5f26k-7n-5t8v6
^ 評 価	a24e-5f26k-7n-5t8v6
評	a21d-5f37g5m-5n-6r5t6u-5w-4
評 価	a21d-5f37g5m-5n-6r5t6u-5w-4
評 価 し	a-6f12g-7s4
価	a20b-4d-6f37g4m-5n-6r4t5u-5w12
価 し	a-6f12g-7s4
価 し た	a-6f12g-7s4
講 義 が	a13b-8c-6d-8e-9f7
義 が	a13b-8c-6d-8e-9f7
が わ	a8b16c5e-9h-6i-9j-8l7m-8o4t-8v-7
が わ か	a8b16c5e-9h-6i-9j-8l7m-8o4t-8v-7
わ か	a4b12e-6f11g-5h-5i-11k-7m9n-9p14t-7u6v-9w-10
わ か り	a-8b17c5e-9f8g-10i-7j5l-14m11o5p8t-5u6v-8w-17
か り	e-5f4g-4h7j7m12n-6p10q-9t17v-12w-4
り に	a-8b6d8e-9f6g-5h5i10l-7n16p4q18w4
り に く	b-4f11i-6l-4w-5
に く	a-6d-5e5f19i-6s-4w-14
に く か	d-5f19i-6w-14
く か	a-4d-5f19i-6w-11
く か っ	d-5f19i-6w-14
か っ	a-4b-11c-10d-6e20f29g18i17j-4k-5l-4p-4q11r8s4u-8w8
か っ た	a-6b-12c-13d-8e-8f26g17j-5k-6q9r7s4w12
っ た	a15b-16d7e-12f21g7h-13i-7j16m8n-5o5q6s-15t-15u-10v-14w12
っ た $	a-17b-5c-9d-6e8f15g6i-4j5o-6q-6r-5s8t5u7v7w29
^ フ	a13b-5c16d14e-11f12i-4n-7p-9r-10w7
^ フ ィ	a13c-13d-6f9g-4l-5n-8r-4w-5
フ ィ	a11c11d-6f13h4l-4m4n-4r9s5t5v4
フ ィ ー	a11c11d-6f13h4l-4m4n-4r9s5t5v4
ィ	c10d-13e-8f10g-17j-9k14l-9n-9o-4p-4q-4r5w-5
ィ ー	a11c11d-6f13h4i-4l-6m4n-4r9s5t5v4
バ	b25c-12e20f14h4i30l5n-4p-4r-4s7t4u-5v-4w15
バ ッ	d-9f10i-6l-4n-7r-9t4w5
バ ッ ク	d-9f10i-6l-4n-7r-9t4w5
ッ ク を	d8e4f8g7n-7w-4
ク を 送	a-4b-13d-10f10g15n-14o-5r-4
ー ト は	b-7d12f13i5o4t4w-8
ト は ど	b-15c-6d-5f10g12l-15o4p-8t4v5
^ 意	a-9e-7f26g-6i4p-8q-6s7t6v6
^ 意 見	a-9e-7f26g-6i4p-8q-6s7t6v6
意	c-6d-7e-8f29g-8i21j21l4o-4p-4r12u18v18w4
意 見	b-6c5d-5f24g-9i18j23p-4r-4s9t5v6w-4
意 見 を	c6e-6f18g-8h5i17j-9o-4p-6q-5s8t7v6
見 を	f13i11j-11p-6r5s5t7v6w14
を 言	b-5e-7f12i21j-10k-4l-8p-8w-5
を 言 い	b11f12i11j-7
言	a-12b-12c-17d-6e-4f32h8i24k9l8m35n-5o14p-10s7u4v6
言 い	a-4e-10f9i12j-7m-4n-6o12w5
言 い た	b11f12i11j-7
い た い	a-8b10d-7f10i8j-10k13l-8n-5o4w5
義 が 長	a-12c-4d-5f18i-5w-16
が 長	a-5b-6c-4e9f7l-4
が 長 す	a-10c-5f12i6w-13
長	a10c-10d-7e9g-6h-5i5j-5l8m-5o10q4r-8s5w29
長 す	a-10c-5f12i6w-13
長 す ぎ	a-10c-5f12i6w-13
す ぎ	a-4b-9c-5e-4f31i24n17o-4q-4
す ぎ ま	b-8e-9f21i11n12q-5v-7w-10
ぎ	a14b-9c-5e4f33h-6i27j-12k10l13n18p-5q-6s4u-6
ぎ ま	b-8e-9f22i12j-4l7n13q-4v-7w-9
ぎ ま す	b-6e-9f16i15n12q-4v-7w-10
^ 満	d-5f5n-4u-4v-4w15
^ 満 足	a-4b-6d-5f12n-4q-4w6
満	a-5d-5e-5f12g-4h10i9w17
満 足	a-10b-7d-5e-12f16m4q-4w5
満 足 度	a-8b-7d-5f17q-4t4w-9
足	a-6b-11e10f20h4i4j4k-4n-6p-5q-8r-6s4w10
足 度	a-8b-7d-5f17q-4t4w-9
ー ト $	d-8f12q-5r11w-7
ト $	a-10b-6d10e6g-16i-11j7k-11l7n23o7p-10q-5s7u-8v-5w15
^ 星	f14i-4j-6u-4v-5w7
星	c-9f19k-7n4r5v-5w20
星 5	c-6f17j-4l-5u-7v-5w-8
星 5 つ	c-6f17j-4l-5u-7v-5w-8
5	a15b-5c-5e14f24g-4j19l20m4o5r7u-4v-8w-16
5 つ	c-6f17j-4l-5u-7v-5w-8
^ テ ス	a4b-8d-13e-5g8n-5o-4u4w18
テ ス	a10b-9d-25e-4f-7g29j-7n-6t5w21
テ ス ト	a10b-9d-25e-4f-7g29j-7n-6t5w21
ス ト を	a-18d16f-6g28k-4l-4m4n-9o-6p-10s4t5v4w-18
ト を	a-16b-4c-7d20f10g22i-5k-7l-7n-5o-11p-11q10r12
ト を 受	d-7g20w-35
を 受	a-8b-7c8e-9f6g12i5j-9l4n5o16p-6q-9u-5
を 受 け	a-6b-5c9e-6f8g13i7j-7l-8n6o17p-5q-8r5
受	a-15b13c-10d4f5g29h26j13k-14l38m-8n24o22p-25q-19s-6u-9v-7w-6
受 け	d-7e-20f7g21h13i4k-13n8o16p-14q-12r4t6u-6v-6w-8
受 け た	a-7b-7c-4f-16g13h13l-5n-4s5t4
け た	a-7c-6e8f5g24h15i15k-5l-4m4o-6p-6q16s4t9v7w13
け た い	a-5e-9f9g27h5i-10m5n-6p-4q-4s6t6v4w-7
#quiz	a20b-14d-13e-6g83i7j-6l-9p4q-5r10s13t20v9w23
^ 小	a-7b-7d-8f-5g16n-6p-7
^ 小 テ	a-7b-7d-8g15n-5p-7w-14
小	a-7b-5d-12f18g14l4
小 テ	a-7b-7d-9g15n-5p-7w-16
小 テ ス	a-7b-7d-9g15n-5p-7w-16
験 の 結	g10j-6w-6
の 結	c-10f-8g23i-4j16k-5q-4u-4w5
の 結 果	c-7f-8g23h-4i-4j15k-5u-4
結	b-10c-13d-4e-6f-4g22h-5j18n11o-5q8t5u8v20w14
結 果	c-6e4f-6g25i-4j17k-4s5t4
結 果 を	a-12d-8j20k-7s4t5w-17
果	c-8f-4g21h-4i-5j14k-6s4t4u5w11
果 を	a-12d-8j20k-7s4t5w-17
果 を 教	a-15b-6d-13g7j19k-6p-9r-5w-20
#progress	a-16b-19c-11d8e-9f20g8h12i-25j44l12n-21o-14p-24q-20r10s-5t17u-6v15
^ 何 点	g15j-4l-4p-6s4u4v5w-7
何 点	a-4b-5g17i-4j-11p-4w-17
何 点 で	a-4b-4g13j-6w-10
点	a-6b-6c-8e-9f20g35j-5n-4s5t5v-6w15
点 で	a-5c-5e-9f20g14i-8j-5w-12
点 で し	g11v4w-4
で し た	a17d14f35g9i11j-10k-10l5m-4p-6r-5s5t-7v4w-14
し た か	b10e-16f-10g11i-6j18k-8l13m-4n-6q-4r-10s4t-4u4v10w11
た か	a4b11e-6f-7g20i-5j22k10l14m-8n-6p-13q-6r-10s4t-4u5v11w5
た か $	a4c4d7e-12f-7g13h5i-7j22k-5l11p-4r-7s5u4v10w16
#result	a-12b-12c-9e-6f15g72h-6i7j-7k-10p-9q-4s12t9w6
^ 追	a-14b-8d-8g21h-6i5j-5k-4l-8m-6n4p-4q5r4s5t5u5v5w-6
^ 追 試	a-14b-8d-8g21h-6i5j-5k-4l-8m-6n4p-4q5r4s5t5u5v5w-6
追	a-14b-8d-7f11g21h-5j-6k-4l-4m-5q6r5s5t7u5w11
追 試	a-14b-8d-8g21h-6i5j-5k-4l-8m-6n4p-4q5r4s5t5u5v5w-6
試 は	a-13b-6d-6f4g20h-5i4j-5k-7l-11m-5n4o4p-11q4r4s4t4u4v4w-12
ス ト の	a-16b-9f-6g24h-4j-9o4w-5
ト の	a-11b-15c-5d10f11g27h-4i-7j9k-8l-8m-10n-4o4p5r-5s6t6w-4
ト の 点	w10
の 点	a-7c-4g9j-4r-5w7
の 点 数	a-7c-4g7w8
点 数	a-9b-4c-8d-4f10g18j-4k-5o4s4t5v-4w12
点 数 が	g9i-4v-5w7
数	a-4b-7c-5e9f8g18i7j-6k-5l-6o4v-6w18
数 が	b-5d-5e-5g8i8l-4p-9v-6w13
が 知	a11c-8d-5f-10g10j7k5p10r-5s4w-5
が 知 り	a11c-8d-5f-10g10j7k5p10r-5s4w-5
知	a21c10d-10e-13f-9g23h-11i-9j4l-8m-4n40o35p11q-17r10t-9v-7
知 り	a21b12c20d-5g19i-4j19k7n-9o-8p14q-6r-8s6t4
知 り た	a18b10c18d-7f-4g17h-5i-5j16k4n-11o-10p11q-8r-10s5w-8
^ 確	a-4b-10c4d-10f-4g17o-12p-7
^ 確 認	b-10c4d-9g18o-12p-7
確	a24b4d-4e16f-5g27j18k-6n-7o-8p-4q-4r10t7v7
確 認	a25b4e15g23j17k-6l-4n-4o-8p-4r9t7v7
確 認 テ	a-5d-6g11p-7
認	a24b-4c-9d-7e6f4g18h25j12k-12l-8m-4n-5p-10q-5r7t6
認 テ	a-5d-6g11p-7
認 テ ス	a-5d-6g11p-7
ト を 始	a-4d-4g17n-7p-4w-13
を 始	f-7g23n-6q-4
を 始 め	f-7g23n-6q-4
始	a33b-4g24i11l23m4o17p-11r-6s8t9v5w-9
始 め	d-4e7f-11g16i-8k-4m4n-8o12p-7q-7
始 め る	g6w-6
め	a-13b-18c-23d-7e14f24g6h-8j-27m-4n20o7p9q26s15t-16u-7v24w-5
め る	b6d-5f-17g13l-7m5p-5q18t5v-7
め る $	f-16g7n-6q15v-11w-5
る $	a-4c-12d-8e-6g15i18l11m-5p-9q25r-4t10u6w37
^ 答	a-6b4c5e-4f-7g22j-6k-6q16s9t7v5
^ 答 え	a-6b4c5e-4f-7g22j-6k-6q16s9t7v5
合 わ	c-5e23f-14g9h6i-5j15k18l-6q-7r-4s8t6u-5w8
合 わ せ	c-5e-4f-11g9h6j14k17l-5q-4s9t7w13
わ せ	f15g7j10k15q-4r4s8t7w9
^ 昨	b-8c5d16e4f4g10h-4i12j-9n-8o5t8
^ 昨 日	b-8c5d16e4f4g10h-4i12j-9n-8o5t8
昨	b-8c8d16e4f4g10h-4i12j-9n-8o5t8
昨 日	b-8c8d16e4f4g10h-4i12j-9n-8o5t8
昨 日 の	b-5c4d11e-5f7g10h-4i-7j-7n-7o7
日 の テ	a4b-10c-8d-8e-5g13w-15
の テ	a12b-9c-8d11e-4f-9g12h4i-6j4n-4p-4r-4s6t5u6v-5w12
の テ ス	a-5d-13f-13g8i-5k4o-5p-4r-6u4v4w14
の 成	g11j-4r-5w5
の 成 績	g11j-4r-5w5
成	g11j-4r-5w5
成 績	g11j-4r-5w5
績	g11j-4r-5w5
^ 修	a-7b-4c-7d-8e-5f4g15h33l-11s5
^ 修 了	c-6d-7e-4f5g15h34j-14l-10s5
修 了	a-10b-6c-7d-9f5g20h45j-18k-6m-4p-5s4v-6
修 了 証	a-6e-11f6g-9h42j-9n5o4s4v-6
了	b-5c-6d-7e-6f6g17h54j4k-6l17p-4q31s8t16u30
了 証	a-6d-4e-12f6g-10h44j-9n5o4s4v-6w-5
了 証 は	a-12b-9d-6e-14g-8h25j-8l-4w-20
証	b-5c-5f4g-4h69m-5n6o4s9t12u5v4w18
証 は	a-9d-8e-10h14i5l-7q4t4w-13
証 は い	a-8h13j-4w-15
#certificate	b-5c-10f8g-6h81j-6m-4n4o4s10t11u6v5
^ 証	d-4g-6h33i-5j-4m-4s4t4u5w-9
^ 証 明	d-6h26m-5o-4w-14
証 明	h39s6t5u7w15
証 明 書	a-4d-4e-4h30u5w15
明 書	a-4d-4e-4h30u5w15
明 書 が	a-6c-4h9
書	a-7b-19c8d18e4f21g-15h48i16j-7k-7l-7m23p-4r-6s6t8u4w21
書 が	b-4d-4g-4h17j-6n4u4v4
が 必	a12b9d-8e4g-9h17k-8m8n-6p13r-5t4v-8
が 必 要	a12b9d-8e4g-9h17k-8m8n-6p13r-5t4v-8
必	a5b6c-4d13e7g14h17j-10l-5m9n11p9r-6t4v19w-13
必 要	a8b6c-4d13e7g7h17j-10l-5m9n11p9r-6t4v19w-9
必 要 で	a15b9d8e-11g11h13i-4k-8l-5m9n-5p14v-5
要	c-17d10f7h11i20j24k-8l-11n15o-4q-11s-7u-11v23w-5
要 で	a10b6d4e-4f-4g7h11i-9j-4l-7m5n22p9t-4v10w-7
要 で す	a4b7c-4d7e-4f-4g8h11i-8j-4l-7m8n21p8v9
了 証 を	a-6d-4h25l-5s6v7w-7
証 を	a-8d-8e-5f-5g-5h27j-4l-8s6v7
証 を く	d-4h11i4s4t4
了 証 の	d-4f-5g-7h16i-7l-8p-4r-4s5t4u5v5
証 の	d-4f-6g-6h15i-8l-7p-5s6t5v4w8
証 の 名	h12r-13
の 名	a-5b9c10d-12h9j-5l-6o-5w17
の 名 前	b12c10d-8h10i-4j-4l-6w10
名	a-5b14c27d-13e14f-10h19i-8j-14k12l7m-4n-5o-7p-4r31w20
名 前	b12c25d-11e6f-10h10i-9j-11k11l6o-7r25s5w10
名 前 が	a-5b-8c13d-7f-8h11j-4l-11v-4w-14
前 が	a-13b-8c15d-5e6f-10h14j-5l-9n5
前 が 間	h9l-8n4
が 間	d-6e-8h12j-4l6o9r5w-9
が 間 違	d-6e-8h12j-4l6o9r5w-9
間 違	b5d4e-12g11h14i-9j-4k-4n-5o23q18r10u16
間 違 っ	d-6e-8h12j-4l6o9r5w-9
違	a9e-5g8h16i9j-6k-7n-8o20p-4q15r14u-5v31w-7
違 っ	d-6e-8h12j-4l6o9r5w-8
違 っ て	d-6e-8h12j-4l6o9r5w-8
っ て い	b7c-12e14f4g-20h9i10j21k-14l7m-11n-6o-6p13q-6r21s-11t-7u18v-19w-25
て い ま	a13b6c-9d8g9i14j5k-24l7n-14o-6p7q-11r8s-16t-4u13v-14w-5
い ま す	a5b-12e12h-5i12j-9k11l6m-9n-12o-14p7q-20r14s14t14v27w6
#dataSure	a5d-13e-5h17i-5k-8l-7m6o8r84s14t12v8w-14
を ダ	d4h8w-7
を ダ ウ	d4h8w-7
ー ド し	h7w-11
ド し	h10l-5n-4o10r4v5w-8
ド し た	h6w-8
^ 何 回	a-11b-6d-6e9g-8h4l-5p-7q4s4w-11
何 回	a4b-16e12f-13g12l-4n4p-4q5s6t4u5
何 回 休	a-8b-5d-6e15g-8h6j-4l-5n5o6q5s6t6u5w-6
回	a21c13d18f24g18h-7i10j29k-10l-7m-6n-4o-11p-10q11r9u-14v14
回 休	a8b-7d-10e15g-8h7j-9k-4l-9n7o8q8s8t9u8w-10
回 休 む	e-9h9
休 む	a-5d-5e19h10p-5q-5s5u4v4
休 む と	e-9h9
む	e28f5h9l15r6w31
む と	e-9h9
む と 修	e-9h9
と 修	e-9h9
と 修 了	e-9h9
了 証 が	d-4e-8h15j-4m-5w-8
証 が	d-4e-6h18j-8m-4w-8
証 が も	e-6h8
が も	e-6h9s4u4v4
が も ら	e-6h9s4u4v4
え ま せ	a-8c-12d5f10i7j-10k4m-8n-4o-5v-10w-9
せ ん か	a8b11c-11d5e10j-10k16l-6m-10n-5p-10q4s5t4u-4v-6w7
ん か	a14b15c-10d8e10f-6g4i5j-11k18l12m-8n-6p-10u-6v-7w4
ん か $	a8b11c-11d5e10j-10k16l-6m-10n-5p-10q4s5t4u-4v-6w7
^ 道	a6b27e18h-5i15j13n-5o-6p-6r-8u-4v4w15
^ 道 路	b-7c-5d-4g-5h-10i20j9m4n-7p-9q4r-4t-4u4w10
道	b32d6e5g-5h6i41j21k-6l-6n-5o-4t7u-11v-4w28
道 路	a-4b-10c-4f4g-11i20j14k-7l-5n-8p-9r-6t4w6
道 路 に	i12w-14
路	b-11e-6g-10h7i41j17k-5m5n-8p-6q4r-6t5v-4
路 に	i19w-12
路 に 穴	i10w-5
に 穴	c4e-6i18j-7w9
に 穴 が	c4e-6i18j-7w9
穴	g-6h4i13j20s4
穴 が	e-6i19j-7w8
穴 が 開	i9w-7
が 開	b10d14e-7g13i16k-4r-6s4t4v-8
が 開 い	i9w-5
開	a27b23c-8d21e-4f-10g15h-10i9j-10k-5n-9o28r16t5v-4
開 い	a-8d-10g7i11l-5m4o-5p-5r-5u4w9
開 い て	a-8d-10g7i11l-5m4o-5p-5r-5u4w9
い て い	a5d12e-13f-5p14r-11t-7u-10v-13w29
#nuisance	b-7d4e-5g-5h10i69j22k-8l7m5o8q5r-10s8t5u-7w-12
^ ゴ	b-4e-5i16j-4k-5q-7
^ ゴ ミ	b-4e-5i16j-4k-4
ゴ	a-4b-4e-4i18j6k-5q-6w-5
ゴ ミ	a-4b-4e-4i18j6k-5w-10
ゴ ミ が	i10w-5
ミ	a-6b6d-10g-6i23j7k-6n9p-6q-6r-4s12t4w-11
ミ が	i10w-6
が 放	i17w-12
が 放 置	i17w-12
放	a-7e-4f-10i14w-8
放 置	i17w-14
放 置 さ	i17w-14
置	b9c-10f-5i15k-4
置 さ	i17w-14
置 さ れ	i17w-14
さ れ	b-6c12d11e-5f-7g6h12i15j14k-10l9p-14r15t-4v-4w-27
さ れ て	a5b-10f-6g-18h-11i11j5k-5l5p-16r14w-19
^ 隣	b-5c-4i10j-4k-4w13
^ 隣 の	c-4i8j-4k-5s4w10
隣	b-5c-4i10j-4k-4w13
隣 の	c-4i8j-4k-5s4w10
隣 の 工	b-6i17w-10
の 工	b11e-6f-7i20m4n-4q-8s6t7v5w-20
の 工 事	c4e-5f-5i19m4q-7s6t6v5w-8
工	b10e-5f-5i27m5q-7s6t5u4v5
工 事	a-4c7f-6h4i28j-7m6q-5s7t6u6v7w-19
工 事 の	f-4i7j-6w-4
事	a-12d23e25f10g-15h-4i9j26k19m7n-6p-8q-7r-14t12w27
事 の	a-6f-5i7j-6w-7
事 の 騒	f-6i11j-7
の 騒	f-4i21j-5w-10
の 騒 音	f-4i21j-5w-10
騒	a-4e4i26j10s4t7v5
騒 音	b-4f-5i23j11t5
騒 音 が	i12n-5w-4
音	a-7b-5d23e-4f22i33j7k-5n18o4q-4s4t7w-8
音 が	a-5e-4f13i9n12q-7
が ひ	f-5i15w-4
が ひ ど	f-5i15
ひ	f19g4i28k6p-4t-5u5v-15w32
ひ ど	f-8i18k-5w-6
ひ ど い	f-6i14k-6w-6
ど い	f-6i14k-6w-6
ど い $	i10
#civic	d19e-12h15i60j35m4n-9q-8r4s7t11w-15
^ 水	a15b-4d4e6i9j-8p-4r-7t-6u-14v-9w20
^ 水 道	e-7i6j-5r-4v-6w13
水	a25b-9d5i39j-14k-10p-5r-13t6u-13v-8w17
水 道	e-15i7j-4r-4v-6w14
水 道 か	e-4i12w-6
道 か	e-4i12w-6
道 か ら	e-4i12w-6
か ら 水	a-4d-4e-17f-4i17w-7
ら 水	a-4d-4e-17f-4i17w-7
ら 水 が	e-5i9w-5
水 が	b-4e-6i30o4r-5v-5w-11
水 が 出	e-4i16w-13
が 出	a5b12c-4f-8h6i14j12o4p-4q-11v-9w6
が 出 ま	e-8g7i13j-5v-6w-9
出 ま	b8f-7g15h11i15q8r-7v-6w6
出 ま せ	d-4e-10g8i17j-5v-7w-11
#broken	a-21c-21d13e13f23g27h15i61l17m-4n16o-5p-12q-10r19s-5t-4u-27v-6w6
^ 公	d-6i25j-7
^ 公 園	d-6i22j-7
公	a-13c-5d13e-4i27j-6l8
公 園	d-7e-5i25j-7
公 園 の	d-6i17w-10
園	b-6c-5d-7e-6h-6i28j-10l-4w4
園 の	d-6i17w-8
園 の 遊	i7
の 遊	i10
の 遊 具	i7
遊	b-5i8w15
遊 具	i7
遊 具 が	i7
具	a-8b-14e8f6g-6i8j15w-5
具 が	i7
具 が 壊	i7
が 壊	d5i7w5
が 壊 れ	d5i7w5
壊	d5i7w5
壊 れ	d5i7w5
壊 れ て	d5i7w-12
て い る	b-11d-4f-14h-10i9j7k7n-8o-8p-18q-7r24s5w5
い る	d-4f-13h-9i14j6k17n-7o-7p-17q-7r25s5
い る $	c-9d-12e-13f-5i9q4r-11s4v4w13
^ 不	f-7g12i14j-5n-13p-4t5u-6v14w8
^ 不 法	f-8i9n-5w-13
不	a5b-6e22f-5g13i28l4n16r13s-4t8u-6v11w4
不 法	i15n-5
不 法 投	i15n-5
法	a-12b-11c-15f15g-7h6i25j-11k-6l17n9t6w20
法 投	i15n-5
法 投 棄	i15n-5
投	b-10i15n-5w10
投 棄	i15n-5
棄	i16n-7p-4q7
が あ り	a4f16g-11i23j15k11m-6p13r4w-16
^ 市	b-7e-6f-4i37j8l-6s4
^ 市 に	i12j-8w-6
市	b-12c-6e-6h-4i46j10l-4m-4o4p-4s16t5w-4
市 に	i14j8u4w-8
要 望	c-4f12i13j25o4q4s5u5v-8
望	c-7e-6f8h-6i10j26l14r7u7w-5
#report	b-13e-15f-12g-12h9i83j18k9l12m-4o4q-8r14s7t13v9w-20
^ 歩	i11j-4w-10
^ 歩 道	i11j-4w-10
歩	a-8b15e-6g-4i24j-10p-7s4t5u5v6w-5
歩 道	b-5e-4i20j-4s4w-8
歩 道 の	i11w-9
道 の	b-4i6o4w4
の 木	a9b-11c-4e-6g-4i-4s4t4u4v4w12
木 が	e-14f-7i17l-4u-5v-4w-10
木 が 倒	e-8i15u-4v-5w-10
が 倒	i13w-9
が 倒 れ	i13w-9
倒	e-5f-5i19u-5w-15
倒 れ	e-5f-5i19u-5w-15
倒 れ て	i8w-4
^ 窓	e-5i17k7l17m5p4s4v6w-5
^ 窓 口	e-5i17k7l17m5p4s4v6w-5
窓	b-10c-5g-6h-5i25j-10k14l13q5t4v6w-5
窓 口	b-9c-5g-5h-5i25j-10k14l13q4t4v6w-7
窓 口 の	i11j-5k7w-9
口	a-4b12c-8g-10h-8i22j-14k11l6m-4p-8r-8w12
口 の	b-4i8j-5k7o5w6
の 職	c8f-6i13v4w-6
の 職 員	c8f-6i13v4w-6
職	c12e-7h16i25k25l16n-5p-5q-5t4v4w-8
職 員	a-4c8e-5h4i22k22l4n-6p-6q-4w-13
職 員 の	a-5b-8c9f-9i8k18l-5r-4s5v6w-9
員	a-4b-4c11d-4f12g-11i20j-5k22l17r4t6u4w-12
員 の	a-5b-8c9f-9i7k18l-5r-4s5v6
員 の 態	f-5i6k-4w9
の 態	f-6i12k-4w-4
の 態 度	f-6i12k-4w-4
態	d-5f-4g-9i14j12k-5p-7s4v4w-8
態 度	f-6i12k-4w-4
態 度 が	f-6i12k-4w-4
度 が	f-6i12k-4w-4
度 が 悪	i8w-4
悪 い $	g-4i8w4
^ 通	b-10c11d-6f13g-8i17j16k-5n21o8r5s4t6u-4v-14w-9
^ 通 報	b-8c-6g-7i15j16k-6n-5s4t5v5w-5
通	a5b-16e-8f-6g-19h-7i18j24l-9n30o27p-14q-16t4u14v-13
通 報	c-6d-4g-7i18j25k-7n-5r5w4
通 報 し	b-7e-4i15j7k-6n-5w4
報	a8c-5d-4g-15i26j33k-7m5q5r35s10t7v8w4
報 し	b-7e-4i15j7k-6n-5w4
報 し た	b-7i12j7k-5n-6w5
^ 停	c5i27k-4n13o23p-10q-12r-6u-8
^ 停 電	a4c6e-4i21m5n5p-12r-5t-4u-6v-6
停	b20c4e-5i23k-4l4n23o17p-10q-19u-8v-4w-7
停 電	a4c6e-4i21m5n5p-12r-5t-4u-6v-6
停 電 し	c5i14n4p-12u-6v-5w7
電 し	c5i14n4p-12u-6v-5w7
^ バ	a-12b24e19i27j4l-8s8u-7v-8w13
^ バ ス	a-12b24c4e15i23l-5s7
バ ス	b18c-4e17i20k-4l4p-5s6w7
バ ス 停	b11i15n-5p-4w-13
ス 停	b11i15n-5p-4w-13
ス 停 の	i13w-10
停 の	i13w-10
停 の ベ	i6
の ベ	d9i7m-14w-6
の ベ ン	i6
ベ ン	i13w-9
ベ ン チ	i13w-9
ン チ	i14
ン チ を	i13w-9
チ を	a-9c-5f-6g-7h-4i15l-6s4v5w7
を 直	h12i16o-4q-5r7s6t5u5v6w-9
を 直 し	h12i16o-4q-5r7s6t5u5v6w-9
直	a-6c-5d10g14i5j21k24l-5m-12n-8p-14q7r6u-7w-9
直 し	a-7c-4d12g7i14j15k-6l-9m-7n-5o4q11r9s5v5
直 し て	c4g-9i22j20k-9l-6o8q-4s9t6v8
し て ほ	a-18b-7c4d-9f12h5i14j-7k-15m17n-6o6r14
て ほ	a12c-6d7e-8f13g-11i14j-8k10l-6m13n11p-10r8u-4w-9
て ほ し	a12c-6d7e-8f13g-11i14j-8k10l-6m13n11p-10r8u-4w-9
^ 先 日	a-4d-8f-13j20m4s5t16u4v4w-7
先 日	a-4d-8f-13j20m4s5t16u4v4w-7
先 日 の	a-4d-7f-7j20s5u4v4w-4
の 通	a6c-7d-9g-7i-7j21k10l-4n6p-4q-10r-13t4u16w-5
の 通 報	d-4j21o-9r-7v4w-7
通 報 は	j22r-15
報 は	c-5g-6r13w-6
報 は ど	r8w-5
は ど う	a-8b-4d-13e8f8g4h4i9j-4k-7l6r13
ど う な	b-18c-13d-5f-10g4h-8j17k4l-11n5r14t-8u7v6
う な	a18b-14d-4e12f-11g7h-7i-4j20k6l-7o5p-6r15s6w15
う な り	a-18b-15c-9d-6f-11h-9j4l-12o4r-12t-9u5v5w6
#statusSure	a-9b-5c-12d16e-10f7g-16h5j96k-15l-13o13p-7r-6s10t12u6v12w7
^ 要	b-5e-7f-5h4i-5j25k-6m5o8q6r4s7t6v14w-6
^ 要 望	b-7g-4j23n5o5q7s4u5v-8w-9
要 望 の	a-6b-5d-5g-9j20p-5w-8
望 の	a-6b-5d-5g-9j20p-5w-8
の 進	a-4c-5f13g-6j17s4w-4
の 進 捗	g-4j20s4t4
進	a-8b-9c9d-6f15g-8i10j20n-4p-5t4u12
進 捗	g-4j20s4t4
進 捗 を	a-6b-5c-4j13k-4
捗	g-4j20s4t4
捗 を	a-6b-5c-4j13k-4
捗 を 教	a-9b-7c-6d-8g-7j18k-5p-7w-13
^ 報	a11e-6f-8g-12i-8j15r-9s5w-8
^ 報 告	a11e-6f-8g-12i-8j15r-9s5w-8
報 告	a18c5e-6f-4g-11h5i12j24s6v4
報 告 し	d-5g-9h4i13j19s6t4u-4v4w-4
告	a14b-5e-4g-11i15j21l-5s4u-6w10
告 し	d-5g-9h4i13j19s6t4u-4v4w-4
告 し た	d-5g-9h4i13j19s6t4u-4v4w-4
し た 件	j18s4u5v5
た 件	j20n4q4s5u5
件	c-5d-5e-5h7i-8j42n4q4s6u4w-7
件 、	b-5d-4i-4j23s5w-5
、 対 応	j5
対 応	a-7c14g-12h-6i21j25k19l6t8
応	a-4c16e4f10g-11h-6i19j27k22l20t8
さ れ ま	a6d7e-18f-6g7h12i17j9k-4l5t-4v-4w-23
れ ま し	a6b7c-5e-21g-10h7i21j12k-7l7r-8t-8u-14v4w4
^ 問	c-9d-9e-5g16i17j9k10p-9s5t5u25v-4
^ 問 い	b-4c-6g-14i5j17k17m6q5s8t6w-10
問	a-6b-12d-15f9g40i20j5k12o-10p18q6t5u25w9
問 い	b-8c-5e-7g-15h4j12k19m4q5s7t7w12
問 い 合	b-8c-5e-7g-15h4j12k19m4q5s7t7w12
い 合	b-8c-5e-7g-15h4j12k19m4q5s7t7w12
い 合 わ	b-8c-5e-7g-15h4j12k19m4q5s7t7w12
わ せ の	g-10j15k-10v-4w-4
せ の	g-11j13k-7n11v-5
の 返	e-4f-4i-21j17k-8v-8w4
の 返 事	i-17j15k-8v-6w-5
返	a-4d-11g-9h-5j26k18m15n-6r-4t13w12
返 事	d-15e-4f-6j26k13m13n-5t9
返 事 が	d-4j18k-12n-6
事 が	a-5b-4e15j15k-5n-6v-7
が ま	b10d10e-14f-5g15h4i-9j8k-5n-4r10t-4v-17
が ま だ	b10d10e-14f-5g15h4i-10j8k-5n-4r10t-4v-17
ま だ	a18c-10d13g21h9j30k-14l26m-6n-5p-11r12u-9v26w-10
ま だ で	a-6d-7g-9h5l10n4u-5v22w-6
だ で	a-6d-7g-9h5l10n4u-5v22w-6
だ で す	f-7g-7h7l-10u-8v20w-6
^ 申 請	e-4g-14i9j16l-5n4r-8s6u5w-6
申 請	b-8d-5e-10g-11h4i17j15w7
申 請 の	a-4b-5e-6g-15j12k-5l7s4w-13
請	b-9e-11g-11h4i20j15q-4r6w10
請 の	a-4b-5e-6g-15j12k-5l7s4w-13
果 を 知	g-15j16k-9w-10
を 知	a11b10c14d-4f-11g-4i-4j9k8l-7n-9o-7p6q-4r7s4t4w-11
を 知 り	a11b12c14d-4f-14i-4j13k8l-7n-8o-6p9q-4r-5s4w-10
通 報 の	g-5j17o-6
報 の	c-7d-6g-7j17k-6o-6p-6r12
結 果 $	g-17i-4j6w9
果 $	g-17i-4j6w9
^ 街	b-6f-7i16j11l4m-4w9
^ 街 灯	a-4i14j8w-7
街	b-6e-4f-6i28j17l5p4
街 灯	a-4b-6e-7g-4i15j12v-6w-12
街 灯 の	a-13d-4h-5j18w-18
灯	b-7e-7g-4i18j12v-8w-17
灯 の	a-13d-4h-5j18w-18
灯 の 件	b-4d-4i-5j12
の 件	c-5e-5g-8h-5i-6j30m4s6u4w-7
の 件 、	b-5h-4j18w-6
件 、 い	h-4j20w-10
、 い	a5h-5j9p-6q-10s8u-4v13w-8
、 い つ	a7b-4g-4h-6j10w-6
い つ 直	j14k-4m-4o-5
つ 直	j14k-4m-4o-5
直 り	b-4e-8g-14j10
直 り ま	b-4e-8g-14j10
す か 。	a8j5
。 先	e-5j7
先 週 通	j8
週 通	j8
週 通 報	j8
し た 。	a-10c-9e16f6g-8h8j-12l4o9t12v4
た 。	a-11c-10e16f4g-8h7j-12l4o9t12v4w4
た 。 $	a6s-6w-5
#status	b-5c-7e-8g-9h11i8j45l9r-9t4v7w14
^ 人	a4b-8c-6d4e-6h-5j-5k15m-5n7o-4p-4q4r7s9t8v4w24
^ 人 と	c-6f-6g4i-7l-4n4o4r-6s4u4w13
人	a-16b-16c15d12e14g-8h-6i28k58l21m21n-4o9p-15q-4r35t4u-8w20
人 と	c-6e-5i-4k8r-5s5u5w20
人 と 話	c-6e-5f-7i-9k11l-5n4r-7s5u6w11
と 話	c-7e-4f-6k9n4r5s5u6w13
と 話 し	k9
話 し	a-6c5e-4f4g-7i7k26m10q-4r7w10
話 し た	f-4k18m-5q-4v-6w8
#human	a-6c-16d5g-10h8i7j-10k101o15p-13q-9r20s13t18u-4v9w-7
^ 担	a-8b-8c10d-7e-7g-5h-5i15j9k29l-8r4s4t6u-7v8w-4
^ 担 当	a-8b-8c10d-7e-7g-5h-5i15j9k29l-8r4s4t6u-7v8w-4
担 当 の	a-4b-4c5k12r-5t4u-7v4w-4
当 の	a-4b-4c5k12r-5t4u-7v4w-4
当 の 方	c-7k12r-5t4u-7v4w-8
の 方	b-5c24f7h7i-7j8k36l-8m14n14q5r-8s5t10v6w-5
の 方 に	a-6d-10f-5i-8k15l-6s4t4v4w-8
方 に	a-6b-4d-6f10i-4k14l-4w-6
方 に 代	d-4k9t4v4
に 代	d-4k19m-6s5t5v6
に 代 わ	d-4k19m-6s5t5v6
代	d7e18f-14g-5h-6j-5k20m-4t7v7w12
代 わ	a4d6e14h-6j-4k19m-5s5t6u4v7w-6
代 わ っ	d-4k19m-6s5t5v6
わ っ	a7b-4c13d-10e-5g12h-4i-22j24k15l-14m-7n10o4p-6q6r4s15t-4u-5
わ っ て	b-5c-4d-4e-9f13g12i-13j15k19n6q5s9t7v11w-8
^ 電 話	c-6d4i-4k23o7q5r13s6t4w10
電 話	a-6c-8f-6h-5i7j-8k30l-8n-11o7r19s4t5w22
電 話 番	b7d4i-4j-4k16l-7r20v5w-6
話 番	b7d4i-4j-4k16l-7r20v5w-6
話 番 号	b7d4i-4j-4k16l-7r20v5w-6
番	a-11b25c-9d-5e4g-7i-9j26k16l13m-4n16o7p-5r17w16
番 号	a-6b16c-6d-4e7f-4i-6j19k14l11n16o7r18
番 号 を	a-6c-8e10g-7i-6j17k12n13r12s6v5w-12
号	a-10b21c-13d-9f-6g-10i17j15k9l6m-7n10p-9q-6r11u-5w12
号 を	a-6c-8e10g-7j17k13l4n13r12s6v6w-13
号 を 教	a-4b4d-5e13i5j-5k11m4n-5r-16s7t7v6w-21
^ ス	a19b-9c-5d10e-10f9i5j-6k8l-9m-5n-7o4p-5r-4s4w22
^ ス タ	f9i-11k9w-16
ス タ	a20b-4c-8d-12i-9k20l-7p10r5u4w10
ス タ ッ	c-4d-5f5i-11k24w-11
タ	a10c19d6f-21g-11i12j-14k33l-17m-19n-15p10r26s-6t-6u-8v-5w15
タ ッ	c-4d-5f5i-11k24w-11
タ ッ フ	c-4d-5f5i-11k24w-11
ッ フ	c-7d-5f5i-12k24w-5
ッ フ に	k10w-6
フ に	n19s5t5u4v7
に 相	j6k9s4w13
に 相 談	j6k9s4w13
相	b-7d-5f10g-7i5j11k28m-8p-5t8w18
相 談	g-6j13k30m-7p-5t4w8
相 談 し	g-4j6k9p4
談	g-6j13k33l-5m-7p-5t4w8
談 し	g-4j6k9p4
談 し た	g-4j6k9p4
^ 誰	a-10c10e-10g-4i-15k23l-6n4o4p-9s7
^ 誰 か	b-6e-5i-12k18l-5p-4s5w-5
誰 か	b-7i6k23p-5s6w-9
誰 か と	k-5w8
か と	b-4k14l16o7w-4
と 直	k7
と 直 接	k7
直 接	a-6b13f-8h4i-6k22p4s5
直 接 話	k7
接	a-7b10f-8i-6k23s6w12
接 話	k7
接 話 せ	k7
話 せ	a-4b-8c-4g-5h-6j-4k17l-5m6p9q4s4w-13
話 せ ま	b-4c-4h-4i4k10m7q4s4t5u5w-6
せ ま	a-5e15f10h-5i9j-11k10l-5m8o13r-4s4u-5w-8
せ ま す	a-7c-7e6f8g6j-6k7m5o11p-4r-4w-8
^ ボ	e-7k13m-6o4p13q13v-4w5
^ ボ ッ	k13p-4w-7
ボ	a-8b-9c-9d-4e15g-7i-4k12m-9n14o4p17q12t4w7
ボ ッ	a-5c-6f-4k13n13o4p13t4u4
ボ ッ ト	a-5c-6f-4k13n13o4p13t4u4
ッ ト	a-6b-6c-12d-6f-13g-10i-13j13k19m-4n13o4p14r-5t4w7
ッ ト じ	k16p-5w-10
ト じ	k16p-5w-10
ト じ ゃ	k16p-5w-10
じ	a12b22d-8e-8f8h-12j-19k15l-5m6o14p-7q-12r22s25t18u-5v6w28
じ ゃ	e-5k22l4m9n-6p-4u-4v12w7
じ ゃ な	b5e-4k12l5m8v13w-8
ゃ	c16e12f12g-10i-8j4k23n-6o16p-8q-7r-9s-8u-9v8
ゃ な	b5e-4k12l5m8v13w-8
ゃ な く	b5e-5k11l7m7v10w-8
な く	c-5d9e5g-16h7i-12j-7k11m-8n4p-13q-9r-4u-7v6w5
な く て	b8e-9f9i-4k10l8n8o6p-9t4v9w-6
く て	c-4d-10e-5f27g-4h-5i13j-5k16l8n7o5p-10q-6u-7w5
く て 人	k11w-4
て 人	k11w-4
て 人 間	k8
人 間	c-6e-4f4k27p-5r8s7t9u-4v7w12
人 間 と	k13
間 と	k13
間 と 話	k13
^ 参	b-5d27g-6h23j12l29m8o7q4t5u-12v24w-6
^ 参 加	a5c4g-10h19i-5j8l25m4o7s-5u-17v19
参 加 コ	b-9e-16l23o-5r-9
加 コ	b-9e-16l23o-5r-9
加 コ ー	b-9e-16l23o-5r-9
コ	a7b5c-15d-22e24g-14h-5i-12j-11k14l33n-4r4t-5w20
コ ー	a-4b6d-14e19f-10i-4k15l33t5w4
コ ー ド	b6d-14e18f-8i-4k-8l30p-4t4
ー ド は	b-7e12l9
ド は	a-8b-9d6e12g-4l9n9p8w-8
a b	e-5l18w-6
b	a-8b21c-12d-5e-6j-4l16
c	e-4l16m12p-7
#codeWord	a-6d-9e12f-6i-4j13k-10l23o6w-11
#code	b-6j-7l34r7u-4w-9
研 修 に	a-12b-17e10f13h-8l25q-5r7s9w-12
修 に	a-12b-17e10f13h-8l25q-5r7s9w-12
修 に 申	e-9f-6k-9l26r-8
に 申	a-5d14e-11f-7g-6k-8l8r-6s4w14
に 申 し	a-5d14e-11f-7g-6k-8l8r-6s4w14
申 し 込	a-9b-7d-6e-5f-6g7h-7j-14k8l28p-8q9r4s4w9
し 込	a-9b-7d-6e-5f-6g7h-7j-14k8l28p-8q9r4s4w9
し 込 み	a-6b-5c-4d-5f-5g7i-5j-14k7l21p-6q8w10
込	a-10b-13c-4d-10e-4f-12g5h-4i9k20l47q13r7s4t5w-4
込 み	a-5b-5c-4d-6f-10g7h-4i-4j-13k15l23p-7q7
込 み た	h4i-10j-5k9l9p-5s4t4u5v6w6
み た	a-16c14d-7e12f4g-7h-6i5j-8k4l9m-6n-6o17p-11q-10r-5s5w8
み た い	a-16c14d-7e12f4g-7h-6i5j-8k4l9m-6n-6o17p-11q-10r-5s5w8
^ コ	a-6b-9d-12e4f-7g-7i-6k12l29p4t-5
^ コ ー	d-10e-14k12l30p-4t4w-5
ー ド を	b8d-10e4f-7l19n-7o-5p-4r12t4v4
ド を	a-7b7d9f-13g-8l18n-9p4r11t5v5
ド を 入	b-7f-6l14p-4r-4w-10
を 入	a-8b-5d-4f6i-6j9k-4l16p11r-5s4t5u4v4
を 入 力	a-4b-5e5f9j10p9
入	a21b19c-15d5e15f7g-23h-13j-6k7l30m-10n-16o6p11q23r-9s-4u-7v-11w-4
入 力	a-7b-11e8f12g-6i-6j9k-5l21n-5p12q21r-5w6
入 力 し	b-4e6f11j-5
力	a-7b-11e8f12g-9i-6j9k-5l21n-5p12q21r-5w7
力 し	b-4e6f11j-5
力 し ま	b-6e-17l24w-6
参 加 登	b-9c-5d-8e-22g-5l12u-14w-11
加 登	b-9c-5d-8e-22g-5l12u-14w-11
加 登 録	b-9c-5d-8e-22g-5l12u-14w-11
登 録 は	b-12c-7d-11e8f-5g-9l4p-7q10r-9w-5
録 は	a-4b-13c-7d14e8f-5g-10h-7j-5k-15l4p-7q10r-9w-7
録 は ど	b-12c-7d-11e10f-5g-8p-7r-8w-5
ど う す	a-7b-15c-6d-4e7f5g8h7i-11j-5l5
う す	a-7b-15c-6d-4e7f5g8h7i-11j-5l5
う す れ	a-7b-15c-6d-4e7f5g8h7i-11j-5l5
す れ	a-4b-19c6d-8e7f4g8h6i-15k-6l9p7
す れ ば	a-4b-19c6d-8e7f4g8h6i-15k-6l9p7
れ ば	a8b15c4d-19f14h8i-18l9o10p8r-6w-6
れ ば い	a8b5d-17e4f10g-5h5i-16j-10l7p7u-4w-5
#helpAlone	a8b25c4d-12f4g5h6i-7j-17k11l19m22n-8o-4p55q-11u-15v-8w15
k	l25n-7r6u23
k g	l11w-6
g	l11m13w-7
7	b-5e-10j17l24r5w-9
x	c4l18p-7
y	c11j-4l9n-6
^ 講 座	c-6d-8f10g-7i-4k-5l20n4o-5p-4q-4r-7w-15
講 座	a7b4c4d-9f16g-8i-7j-7l21m4n5o-4q-4r-5w6
講 座 に	a-6b-4c-5e-9g-4l23s4u4v4w-14
座	a16b-4c4d-12e14f18g-8h-5i-14j-13l22m4n5r-16s5w18
座 に	a-6b-4c-5e-9g-4l23s4u4v4w-14
座 に 参	f-6g-4l13w-11
に 参	a-4b-8e-5g10l7s8v-4w15
に 参 加	a-4b-8e-5g10l7s8v-4w15
参 加 し	d-9g12l13s7u8v12w4
加 し	d-9g12l13s7u8v12w4
加 し た	b8d-8e-8g8l13w5
^ 申 込	a-6b-6c-4d-14e-11f-9g-4j-9l24t5v4w-12
申 込	b-6c-5d-6e-10f-7g-6l31r-5t4v5w-15
申 込 方	l14s6v5w-5
込 方	l14s6v5w-5
込 方 法	l14s6v5w-5
方 法	a-9b-6c-11d-9f16g-4h7k-8l18n13p4r-7s4w15
方 法 を	a-10c-14d-10f15g-6j-6k-15l15n13s6v4w-13
法 を	a-12b-9c-18d-12f16g-6i-8j-13k-15l16n14s7v6w8
法 を 教	a-12b-9c-18d-12f16g-6i-8j-13k-15l16n14s7v6w8
^ 英	a-8b-9c4f7g4h8i-5j-7m31n8o9p-12t-4w19
^ 英 語	a-9b-7f6h7i-7j-4l-4m30n6o7p-13w14
英	e-7h5j-10l4m38o4p-15q-4s-4t-5u-6w18
英 語	e-6j-7k-4m36p-16q-5t-4u-7w12
英 語 に	c4k-7m17s5w4
語 に	a4k-7m24o-4s6t4w-4
語 に 変	e-4m23w-7
に 変	a7e10i9m19n4q5u4v4w-10
に 変 え	a-4g-4k-4m14o-4w-12
変	a13b16c8d-14f10g-4h-4i6j-7k-11m16n-11p-5r19s-6t17u-6
変 え	b-11h4m9w7
変 え て	a-4g-5h5k-4m15o-4w-13
ム 語 で	m16w-8
語 で	g-4h6k-8m36p-10q-5u-8w-6
語 で 話	k-8m11w-7
で 話	k9m10s4
で 話 せ	m18w-5
^ 言	b-6l-4m22w-10
^ 言 語	b-6l-4m22w-10
言 語	b-6f-4l-4m28o4w-10
言 語 を	m14r-5w-9
語 を	a-6b-5c-5d-8h-4m15r-4w6
語 を 変	m13r-5w-7
を 変	a-9b-11e10h8l-6m14r12s4w6
を 変 更	a-9e9k-4l-7m11n-4r10s5v4
変 更	a10b7c-6d-7e14g-6i-4k-5l-10m13r15s4u5v4w6
変 更 $	m9w10
更	a8c-5d-10e11g-6i-8j-4k-7l-8m14r8w11
更 $	m9w10
^ 日	a17b-16e-8f12h-5j-8l-4m22t5v-5w13
^ 日 本	a-7c5d11e-4f11h-5m22n4s5t6w14
日 本	a-6c8d12e-5f10h-4i5m30r4s6t7w17
日 本 語	d14f-7m27s5t6w9
本	a15b-5d26e12f8g-18h6j-14k4l-7m22n-5o-5p-7q-6t12u-6v-8w10
本 語	d14f-7m27s5t6w9
語 $	m12s7t5v4
言 語 設	b-5d-4f-4g-7l-4m14w-10
語 設	b-5d-4f-4g-7l-4m14w-10
語 設 定	b-5d-4f-4g-7l-4m14w-10
設	b-5g-5m18s5t5w8
設 定	b-5g-5m18s5t5w9
定	a23b-18c-15d-13e10f6g-11h25i23j-7k-7l15m23o4p-11u-5w13
定 を	a37c-4e-12g-4m11p-7q6t6u8v7w-18
を 変 え	b-11h7m8w7
変 え た	b-11m8w7
^ 配 信	b-10d-10f5g-8h-5n28o14q-4t4
配 信	f6g-8i-5k-4n28o20t4
配 信 停	n9o11q-5s-4
信	e-6f7g-12i17j-8k15l-9m4n37o36p-8q-9r6t4w13
信 停	n9o11q-5s-4
信 停 止	n9o11q-5s-4
停 止	i-10n21o17q-20u-5
停 止 $	n17o-8
止 $	a-6n17o-7q11w-11
#stopAlone	a11c-6d7f10g-5h6i-13k-7m-8n59o18q-17r4u-13w5
#stopSure	a-12e-8g-5j-8k-5l-4n80p-5q-10r11s5t7v-6w-12
^ 停 止	i-6j4n12o21q-11t6v4w-11
^ 通 知	i-4j-5n22o10p-4u-6v-16
通 知	a-4c-4f5i-7j-6n36o33p-8q-9r4u-8v-14
通 知 を	f6j-4n19o23s6t4v6w4
知 を	f6j-4n19o23s6t4v6w4
知 を 止	n13
を 止	f4n17o4s4t4u4v4w7
を 止 め	f4n17o4s4t4u4v4w7
止 め	b-6d4e-13g-7h-5i5m4n22o17p-4q-5s4w7
止 め て	b-6e-13g-7h-4i6n16o15p-6q-6w4
め て	b-5c-11d-8f-8h4i5j-13k-17l-14n26o13p14q6s-6u7v12
め て く	a-4e7g7i-7j-5l-4n21o4p-10q-7r-4s8t9u14v5w-10
^ メ	a-8b-7d-5f-4i-4m7n15o5p10q8r9t-5
^ メ ッ	d-4n11o4
メ	a-5b-13c-18d25e-9g-4h5j-10n17o12p8s-4t-7u-5v-5w23
メ ッ	a-8e-4n15o13w-4
メ ッ セ	a-8e-4n15o13w-4
ッ セ	a-8e-4n15o13w-4
ッ セ ー	a-8e-4n15o13w-4
セ ー	a-8e-4n15o13q-4r-5w6
セ ー ジ	a-8e-4n15o13w-4
ー ジ	a-9b-6d4e-8f-9i8l4n16o14w-11
ー ジ は	a-7k5n20r4t5u-6v-7
ジ は	a-7k5n20r4t5u-6v-7
は も	a5b-15c-7d6e-10g13h14i-9k8l13n13p-6q-7u-5w-6
は も う	a7b-13c-4d7e-9f-10g13h12i-8j5k9l15n14o-4p-5q-7r4
も う い	a4c5e-5f-4g-4k9o-4q19u-9v-8
う い	a5c16e-4k11o-4q20u-7v-7w6
い り	a-6c4k5n21p-8r4t6u-11v12
い り ま	a-6c4k5n21p-8r4t6u-11v12
配 信 を	b-7d-9g-7n13o10
信 を	b-9d-10g-7m5n20o23q-8r4v4w-4
を 停	a-7b6d-4e-5f-8g-12l-6n16o-5p-9s5t6v6w8
を 停 止	n13o-9
停 止 し	c6h7j5n31q-9s11t13v13w-6
止 し	d-6e-6g-5m-4n30q22r-5s12t14v14w10
止 し て	h4i-5n27o-8p-4q15s9t11v11
し て く	a-13b-11c-7e-18f-11h-20i8j-16k5l-6m13n-7o12p6q12r19u18v5w-9
^ 解	a-11e-4g-5k-4l-4n17o-9r-5w12
^ 解 除	g-4k-4l-4n17o-9r-5w-7
解	b-7c-6e-9f-5g33i-11n24o19p-7q-9s4t21u20w9
解 除	e-4f-7i-4l-5n22o11v4
除	d-9e-4f-7i-12k-7l-5n24o12r26s6t6v7w12
除 $	n10r9w-13
知 を 再	n-4o13
を 再	b4d-10g9h9k-4n-7o26q-5w4
を 再 開	g10n-8o23w-7
再	d14f4g22h27j-5o43p-5t7w6
再 開	b-5d-9f5g6o38q-4
再 開 し	a13g9n-9o20q-5w-17
開 し	a13g9n-9o20q-5w-17
開 し て	n-7o13
#resumeSure	a-4d11f13g-9h14i-4j-5k-7n-30o76p-5q-17s4t6u-4v9
#resumeAlone	a20b-12d-4e14f5g18h-4n-10o47p-8q-7v6w11
^ ま	a-11b-6f12j9k-7l16n-7o38s5u-8v27w11
^ ま た	a-7b-9f6n-12o30s6u-5v4w9
ま た	a-13b-8c-7f11m6n-14o42q-4r-4s9v6w20
た メ	n-12o11r6w-5
ー ジ を	n6o10q-6w-4
ジ を	n6o10q-6w-4
ジ を 送	d-10n8w-5
^ 再	a-4b-7e-7g10j-9n-6o20r-9w6
^ 再 開	a-9b-6g-5i-4o14r-10w8
再 開 $	a-6g-6o19w-12
開 $	a-6g-6o19w-12
^ も	a23b-14d-7e5f20g18h-8i-7j5k-9l-4m7n24o21q28r4s-8u16v-13w-6
^ も う	a24b-11d-6e9f20g19h-5j6k-7l-20n24o21q28r6u-12v-10
知 を 受	g-7n-14o17
受 け 取	a-5b-7c-7d5e-8f-5g-10h18j6l-10m4n11o18p-4q-7r9t12
け 取	a-5b-7c-7d5e-8f-5g-10h18j6l-10m4n11o18p-4q-7r9t12
け 取 り	a-4b-5e-7f-5g-8h11l-11n7o14q-6t11w9
取	b-24c-20e26i20j-11k11l-6m-4o19p5q13r-4s-4u-8w5
取 り	a6b-13c-9d-7e25g-13i9j-8k13l-10o18p-4q16u-6
取 り た	d-4g-6h9k13l-5o14q-5
^ お 知	a-4c4g-5n19o11p-7
お 知	a13l-8m5n20o20t4
お 知 ら	a13l-8m5n20o20t4
知 ら	a13g7l-8m5n20o20t4
知 ら せ	a13l-8m5n20o20t4
ら せ	a15g10j-4l-8m5n21o20t5
ら せ を	a-7n7o16
せ を	a-7n7o16
せ を ま	d-5f-4n-10o16
を ま	a9d-10e-4f-6j14n-17o25s4t5w-8
を ま た	d-7l4n-13o27s6t6u5v6w-7
届	a-17b-6c-19d17e-10f13h15j8k-9l6m-4o4p-15r-5v-8w5
届 け	a-4c-9d-7f20i-5j11o10s7t5u7v8w-7
け て	a-17c-16d-7e8g-13j-11k11n-15o4p18q-13r-10u-8
け て く	a-8b8c-9d-9e11f13g-12h-4i13j4m-11n-9o12p22q-11s8u-7v8
信 を 再	o12
開 し た	g9n-5o9w-13
^ ヘ	b-5k10p25t4w-6
^ ヘ ル	b-5k10p25t4w-6
ヘ	b-5k10p23
ヘ ル	b-5k10p23
ヘ ル プ	b-5k10p23
ル プ	b-5k10p23
ル プ $	p13
プ	a22c9d27e-14f18g-10h-7i13j-7l-11m-15n15o-4p19q-14r8u-13
プ $	p13
#helpSure	a-9b-13c-11d-14e-5f17h-7j-9k-7l17n-4o8p80r4s9t7
^ 助	b-11e-4k-11p19q-6s5t11v5w7
^ 助 け	b-13e-4k-12m-4p18q-7v4w6
助	a6b5d-5e-12g-6h-4j-7m10p24q-6r4s7t22u-6v5w5
助 け	b11e-5g-5k4o-4p22q-6r4s6t5v6w9
助 け て	b11e-5g-5k4o-4p22q-6r4s6t5v6w9
け て $	p9
^ メ ニ	m6p21q-7w-10
メ ニ	m6p20q7w-6
メ ニ ュ	m6p20q7w-6
ニ	a-6e-4f-13h-4j-6m10n-11p23q6w23
ニ ュ	a-5i-4j-8m7n-8p20q8
ニ ュ ー	a-5m6n-9p20q7
ュ ー $	m-11p12t11w-7
ー $	b-4c-4e-4f-7g9h8i-5j8k-4n-12o-9p26s31t26u32v42w13
^ ど う	b-4e-5f-4g-4j-5l-10p21s18t5w4
っ て 使	p10
て 使	a-4b-4c-4d-6g-7i9k-5p12
て 使 う	a-4c-5d-6g-7k-4p11
使	c-6d25e-14f10g-5j-5k-7m10o7p34q-8r21t6w8
使 う	b-4c-6d4g-6p14w-4
使 う の	c-5d-5g-5p14
う の	a4b10c14f19g-6h-4j-5p19r-4s-11v4
う の ?	p9
^ 機	f-5k15p15w-9
^ 機 能	p12w-5
機	b-4h-6i16j-4k15o5p19r6w24
機 能	p15w-6
機 能 一	p11
能	a-7b-6e-4g5i-7j-6k4l12p18r-6
能 一	p11
能 一 覧	p11
^ 使	a-5b-7g-6i4l-4p26s4t4w-8
^ 使 い	a-5b-7g-6i4l-4p26s4t4w-8
使 い	a-5b-9d-5g-6i4p23r5s4t4w10
使 い 方	a-5b-9d-4g-6i4p22s4t4w10
い 方	a-5b-9d-4g-6p22s4w10
い 方 が	a-8b-7f-4j-4l-4p7w10
方 が	a-4b6c-5d-4f6i-4k-5l12m8n-4p8q-4s5
方 が わ	b6e-4f-6l7v-5
わ か ら	a6b4e-6f5i-7k-6l4n-8p10w-5
か ら な	a13b10d-4e-5h-4i-9l4m-4n-12p9w-10
ら な	a12b14d-8e-8f7h-5j-4k4l8m-6n15p9q-8u-6v17
ら な い	a12b10d-7e-8f8h-6i4j-4l6m-7n10p8q-9u-7v16
な い	b4c-21d-5e12f-19g-12k16m-20n18o-11q11s-9t8u-20v26w9
な い $	b7c-6d5e4f-19g-8h-10j-14k-9l10m-11p5q11r-4t16u-5v13w22
^ 何 を	a-8b-7c-5g-6i-8j-6p17r10
何 を 聞	a-5b-4c-5d-4g-7j-6k-4p12
を 聞	a-10b-4c-11d-4f4g-7j-6k-5p14
を 聞 け	c-8i4p16r-5s4t5u5v5w-5
聞	a22b-7c7d-7e-13f4g-10i-8j-8k14l11p20r-4w-13
聞 け	a-12c-11e-10f-4g-4j-4k15p16r-7s5t7u6v6
聞 け ま	b-5c-5i4k-6n4p17q4t5u5v5w-5
^ や	a-6b-6c-6e16f-12g-10k-5m10n-19o13p-9q8s23t4u-5v14w5
^ や め	a5b4c6e-13f-4h4i-12j7k-4m8n-13q16s-12v18w-18
や め	a4e9f-5g-4h-7i12k-4l-7n25o-9q32r9s-9v7w12
や め ま	e-5l-7o-6q19s-10v-20
め ま	b-6d5e-10i8k-5m9o-7p-4q24s19u-8v-17
め ま す	e-5l7o-7q21s-9v-19
^ 取	o-8p10q18r-5
^ 取 り	k-4o-10q16r-6u-7
取 り 消	o14q22u-4
り 消	o14q22u-4
り 消 し	o14q22u-4
消	b-6c-5d-11e-4f-7h-5i28j-8l4m-6o21p-12q25r32s5t6u-4v9w9
消 し	a5b-5f-5i13j-5k-4m-6o20q24r29s5t4v9w5
消 し $	q14
し $	e5k-5l4m4o4q13t-4u6v31w-4
^ や っ	f-9h4o12p-10q8s-10v-7w19
や っ ぱ	n-7o13q20u-4v-10w-5
っ ぱ	n-6o15p-10q21u-5v-8w13
っ ぱ り	n-7o13q20u-4v-10w-5
ぱ	n-6o15p-10q21u-5v-8w13
ぱ り	n-7o13q20u-4v-10w-5
ぱ り い	e-7i-6o-8p-4q19u-8v-8
り い	e-7i-6o-8p-4q19u-8v-8
り い い	e-7i-6o-8p-4q19u-8v-8
#cancelSure	c-6h4j-7n9o16p-10q77t16u-14v-4w-14
^ 中	j-4n-7p4q27u-4w13
^ 中 止	a-5n-9q22w-5
中 止 $	a-4n-4q14w-9
^ キ	q17u-7
^ キ ャ	q16u-7w-16
キ ャ	q18u-6
キ ャ ン	q18u-6
ャ	b-4c-7e-6i4k14l-5q22t6u-4v6w14
ャ ン	e-6k10l-6q20t4u-6v4w8
ャ ン セ	q18u-6
ン セ	q18u-6
ン セ ル	q18u-6
セ ル	q18u-6
セ ル し	q12
ル し	d-5g-5n-8q13w6
ル し て	q9
^ 入	b11g-5n-10o-11p-6q14w-8
^ 入 力	g-6n-11o-12q14w-6
入 力 を	g-4q18v-4w-4
力 を	g-4q18v-4w-4
力 を や	e-10f-8g-4n-13q20v-8w-19
を や	a10d-4e-9f-5g6i13n25o-9p-7r5u6w18
を や め	d-4e-9f-4g-10i13n25o-9p-7r5u6w18
や め た	e4g-7h-7i-5k-4l-5n10o-9q13v-10w15
め た	a-4e7g9h-5n15q16r6s6t5u5v-7w16
め た い	a-6e5f-8g9h-7l-4n14o-10q16r5s5t5u4v-8w7
も う や	e-7n-4q12v-13
う や め	e-7n-4q12v-13
^ 終	a8c-8e-5h6n-5q14
^ 終 了	h5n-4q12w-6
終 了	a7c6e-4f-5g-6h12j6m5o-7q29s8t8v7
^ デ	a8c11d7h4k-7p-4r19w-7
^ デ ー	a6d5e-5h-4k-4r23t5v5w-4
デ	a8b-7c19d23g-17h5j-8k14m-7p-19r38w10
デ ー	b-9c-4d17h-5k-8o4p-13r37t5v6w8
デ ー タ	b-11c-11d16h-5k-10p-15r35t5v6
ー タ	b5c15d11g-4h-4i5k27l-4p-18r32t5v6
ー タ を	a-6c-4h-5k-8l5p-11r22s7t6u4v8w12
タ を	a-6c-4h-5k-8l5p-11r22s7t6u4v8w12
タ を エ	d-7k-4r7w-5
を エ	d-7k-4r7w-5
を エ ク	d-7k-4r7w-5
エ	b11c-4d-9e9f5i20j-8k-9l20n-5o-5p-10q-6r10t6w28
エ ク	d-10g-6r9w-4
エ ク ス	d-10r9w-6
ク ス	d-10g-4n-4r9
ク ス ポ	d-10r9w-6
ス ポ	d-4k-4n-14r7w5
ス ポ ー	d-18g-4k-5n-16r7
ポ ー	c-6d15f-9k6n-17o-4r9w-8
ポ ー ト	c-6d15f-8k8n-8r11w-10
^ 私	b-7c-11d-6e8g13h-8i-5j14k-7l6m13n-4o4p-8r30t5v5w-16
^ 私 に	a-7e-4j-6r13t4u4v4
私	a-9b-14c-15d-13e14g8j15k-9l6m13n7p-12q-9r41w-26
私 に	a-7e-4j-6r13t4u4v4
私 に つ	a-8j-7r11t4
に つ	a7c17d-5f20g-8h11i-8j9k17l-4m-8n-5p-9r11s5
に つ い	a5c15d-6e-4f18g-8h9i-7j7k-5l-6m-9p-9r10s4u4v4
つ い	a4c13d-6f18g-8h7i11j5k-4m-9p-9r9
つ い て	a4c14d-6f20g-7h7i11j5k-4m-9p-8r9
い て 何	c-4j8p-4r8u4v4w-5
て 何	a14b6d7e-7g-11i-5j15n-6o-4q-4r10t5v6
て 何 を	a-10d-4r10t4
を 保	d8j-4r8
を 保 存	d8j-4r8
保	a-8b-8d7f-5h11i12j-13k-4l-9r30w9
保 存	a-4c-7d7g-7h11j-16k-5l-5m4p-4r33s4t4u4v5w-4
保 存 し	a-5d-6h-4j-7p-7r20w-8
存	a10d8g-8h11j-15k-9m4o13p-4r20v4w-8
存 し	a-5d-6h-4j-7p-7r20w-8
存 し て	a-5h-4j-7p-6r14w-4
#data	a-7b-8c-13d5e8g-5h17j-8l-4n4o-4p8r45s7t9v9
^ 登 録	b-4d-7l33n19p-4q-5r17s8u7w-10
登 録 情	a-6j-5r10s5t4v5w4
録 情	a-6j-5r10s5t4v5w4
録 情 報	a-6j-5r10s5t4v5w4
情	b-10c-6d-7e-5f17g-4i14j22k-6l-5m4p-10r35s7t4u4
情 報	c-5d-5e-4g-4j-7m5p-4r31s8t5u4v7w4
情 報 を	a-4d-5e-6i-4j-7l-5p-6r17s4w4
報 を	e-5i-4j6l-4m4p-4r19t4v5w5
報 を 消	a-6i-7q-7r19u-6
を 消	d-8i14k-7l-4p-6q-8r23s7t6v8w13
を 消 し	i13k-8l-4q-8r21s7t7v10
消 し て	a7i15k-10m-5n-7q21r32s7t5v12
^ 個	a-4b-6c-6g-4j-4k-5p-5r23t5v4w6
^ 個 人	a-4b-6c-6g-4j-4k-5p-5r23t5v4w6
個	a-4b-7c-7j-5o5p-5r30s4t7v7w7
個 人	a-4b-7c-7j-5o5p-5r30s4t7v7w7
個 人 デ	b-5r19w-6
人 デ	b-5r19w-6
人 デ ー	b-5r19w-6
ー タ の	b-4c-7k-5r16w-8
タ の	b-4c-6i-6k-7r9w9
の 開	a15b12g-10i7r11v4w5
の 開 示	r10
開 示	d-4r16
開 示 を	r9
示	a6b13c-4d-7e-13g10l5m20q-4r13v-6
示 を	m10r9
示 を お	r9
^ ア カ	d-6f-4i-5n-10p-9q-4r16w-10
ア カ	a-7c-5d-10f-5i-5p8q-5r10
ア カ ウ	a-7c-5d-10f-5i-5p8q-5r10
カ ウ	c-5d-9i-4l8n4p9r11w4
カ ウ ン	a-7c-5d-10f-5i-5p8q-5r10
ウ ン ト	a-7c-5d-10f-5i-5p8q-5r10
ン ト	a-10c-9d23e-11f9g-5k-6l18m-7p17q-5r16s8t5v8w9
ン ト を	a-4d11f10i-4l-5n-6p-6r10
ト を 削	n-5r6w4
を 削	d-7f-4i-5k-6n-7r20s5t4v5w6
を 削 除	d-7f-4i-5k-6n-7r20s5t4v5w6
削	d-7i-5k-6n-6r24s5t6v7w8
削 除	d-7i-5k-6n-6r25s5t6v7w8
^ 私 の	a-8b-6c-11e16f4g13h-7j14k-6m-4o5r25s5t9v7w-9
私 の	a-19b-16c-21d-12e13g7j14k-12l-10m-9n5p-9q-8r34w-23
私 の 情	i-7j-12p-9r11
の 情	e-5i-4j-5r16
の 情 報	e-5i-4j-5r16
報 を 確	j-16r10w-13
を 確	a18b17e-7f-6g4h7j10l-6n-6q-4r9t4v4w-8
を 確 認	a18b17e-7g-7h8j10l-6r8t4v4w-5
確 認 し	a19b14d-6e8f-7g-13h4j17l-5n-5r13v6w-9
認 し	a19b14d-6e8f-7g-13h4j17l-5n-5r13v6w-9
認 し た	a14b15d-8e4f-14g-12h5j17k-4l-5n-4r13v5w-8
^ お は	e-8s16t-5u-5v-5
お は	e-8s16t-5u-5v-5
お は よ	e-8s16t-5u-5v-5
は よ	e-8s16t-5u-5v-5
は よ う	a-4e-5s14u-5
よ	a12b8c-4d-13e9f9g-12j-15k-15l-4o19p17q-12s25u27w5
よ う	a10b-9f-9h5i8j-5k-9l6n6o21p5q-7s23t-4u-5v-4w17
よ う ご	e-5s14u-4
う ご	d-4e-7s12t13u-7v-5w-8
う ご ざ	d-4e-7s12t13u-7v-5w-8
ご	b10c10d-4e11f4g-11i20j-9k10l-5m19p-9q-11s25t23u-13v-5w13
ご ざ	b-4f5n4r4s15t15u-5w-9
ご ざ い	b-4f5n4r4s15t15u-5w-9
ざ	a8b-5c4e-5f8j-4m-6n4o4p-5r6s18t33u-5
ざ い	b-4f5n4r4s15t15u-5w-9
ざ い ま	b-4f5n4r4s15t15u-5w-9
^ は	a-9d-4i8j-4k-4l-5o5p8r8s11t7u41v-8w8
^ は じ	a-4b-5d-4g-5i-4j4m6p11s21u-5w-5
は じ	d-5g-4j4k-4m4o4p10s21w-5
は じ め	d-5g-4j4k-4m4o4p10s21w-5
じ め	d-5g-4j4k-4m4o4p10s21w-5
じ め ま	e-4i-5k-4s19u-5w-5
め ま し	e-5g-8i-8s20u-7w5
ま し て	e-7i-5k-4s19u-7w-6
し て $	a4b-8d-6e-9f-9g4h-11i-12k12l4m13n17p-7q13r15s14
^ こ	a4b-18c12d-8e-14g-11h-10i-10j8k4l-5n19o5p26q20r17s25t6u-7v-12w-7
^ こ ん	a10e-5s25t5w-4
こ ん	a10c-5e-4s28t5w-5
こ ん ば	e-6s19w-7
ん ば	e-8f-4i-10o5p-8s21w9
ん ば ん	e-6s19w-7
ば ん	e-6s19w-7
ば ん は	e-6s19w-7
ん は	a-13b-4c9e11i4k10p-6s19
ん は $	k-4s12w-7
は $	a5b10e5f-14g-16h5i-12j5k-10l12n-6p-4q-5r-12s16u-14v-11w16
ど う も	f-7p-10s14t13w-6
う も	f-7p-10s14t13w-6
う も $	p-7s10t7w-5
も $	a-4b-4e6i-5p-8s15t7w-9
^ よ	a-7b-4c4e-5f-6g4p19s31t12u-26v5
^ よ ろ	a-4c4e-16g4h4j4n4s34u-26v4
よ ろ	b5c-8d-4e12g-8j-6k-7m-4o-4p4s9v4w5
よ ろ し	b5c-8d-4e12g-8j-6k-7m-4o-4p4s9v4w5
ろ	a6b12c-6d-16e15f28j-5k-10l12n-9o-7q-7r-4s17u18w14
ろ し	b5c-8d-4e12g-8j-6k-7m-4o-4p4s9v4w5
ろ し く	a7b-4e4l-8q-4s7w9
し く	b-6c10e4f10g-8k-5l8q-7r-6s9w8
し く お	a5b-5e7s11
く お	a5b-6c-4e7n8o-5p-4s11
く お 願	a5b-5e7s11
^ あ り	a-4f-6t12
あ り が	a-6f4n4q4r5t24u-4
り が	a-6b-4e10f4h13i16r4t26
り が と	a-6f4n4q4r5t24u-4
が と	a-6c-6f14h5i8n5o5q5r5t26
が と う	a-5f5n4q4r5t20u-4w9
と う	a-5e-5f7h5k10l12n12p-4r5s-4t22w8
と う ご	d-5e-4t14u-7w-6
い ま し	b16c6e-6f4g19i-13j7l16m-6n-7o13p-10q-9r-7t12u-20v6w-4
し た !	b-8f12j-6t5w-5
た !	b-8f12j-6t5w-5
た ! $	b-9f11i-4j-7p4t4
!	b-8e8f14j-5l-7p-5s21t17w-6
! $	a-4b-9f12j-7l-9s18t15w-7
#thank	a5b-5e-10f7g-6k-6m7o5p-7q-5r6s-14t76u-7w-23
う も あ	f-10i-4p-4s-5t17w-6
も あ	a14b-10e-5f-8g-11h12i6j4l-8m-8n-4o4p-4q4r6t20v-8w-24
も あ り	a14b-10e-5f-8g-11h12i6j4l-8m-8n-4o4p-4q4r6t20v-8w-24
と う $	f-12j-6p-4t18
う $	a10c-10f-15h16l6s12t23u-5v21w5
^ 感	d-4f24g5l-6m-4o7t21u-8v-5w12
^ 感 謝	b5f-4r-4s-5t21u-9v-5
感 謝	d4f-7k-5s-5t33v-5w-6
感 謝 し	e-4f-4i-6q-6t19u-9v-6
謝	d4f-7k-5s-5t33v-5w-5
謝 し	e-4f-4i-6q-6t19u-9v-6
謝 し ま	q-8s-4t17u-8w4
^ は い	c4i6j-5k-5o4r6s-7t4u46v-9w-12
は い 、	c4j-4k-4l-6s-10u33v-9
い 、	a-9d-5e6f-4g-9i16j-11k21n12o11s-8t6u38v-4w-6
、 あ	t16u-7v-4w-5
、 あ り	t16u-7v-4
は い $	k-4s6t7u25w-14
^ そ	a-10b-7e-15g-11h-6j6k-9l9o8p-14q-6r18s6t10u36v21w20
^ そ う	e-15k-4l5q-6r-4s5t5u22v9w15
^ o	r4u22w-7
^ o k	r4u22w-7
o k	r4u22w-7
o k $	l-5u17v-6w-8
k $	l-5u17v-6w-8
^ い	a12b-6d-12e-10f-7g-8h-5i5j13k-14n-8q10r5s13t6u26v40w16
^ い い	b-5e-5i-4p-5q-8u22v7w-17
い い え	p-4q-6u-11v25w5
い え	a4q-7u-13v32w8
い え $	u-14v21w-11
え $	e4i-4k10q-7u6v11w19
#no	a6b7c-4f-7j-4n-16q14r4s-4t-4v45w6
^ 違	e-5i6j-5u-14v18w-6
^ 違 い	u-14v16w-5
違 い	a12b-5f-10h13i5n-6r-7t5v24
違 い ま	a11f-9h12m4n4r-4u-21v26w-16
^ い え	u-13v18
い え 、	u-6v25
え 、	d-6e-5f5r6u15v17
え 、 結	u-5v12
、 結	i-7j11v15w-4
、 結 構	u-5v12
結 構	e-5f-4g-4n12o-6q5v15w-6
結 構 で	e-5f-4g-4n12o-6q5v15w-6
構	a-5b-7e7g-9n12o-6q5v16w-6
構 で	e-5f-4g-4n12o-6q5v15w-6
構 で す	e-5f-4g-4n12o-6q5v15w-6
^ う	e-4g-6m7n-14o4p-5q-7s-4u25v15w39
^ う う	q-6u-13v28w-11
う う	q-6u-13v28w-11
う う ん	q-6u-13v28w-11
う ん	e-4g-4j-5k4n-4q-6s-6u23v12w-16
う ん $	a4g-4j-4k4o4p-5s-5u22v12w-15
^ ま だ	a-6d-9f-7j8k-7l12m-8u-9v23w-16
^ だ	c17e-4i4m5o4p-6r6t5u-8v20w-6
^ だ め	e-6f-4n-4q-6u-11v17
だ め	e-6f-4n-4q-6u-11v17
だ め で	e-6f-4n-4q-6u-11v17
め で	a-4e-7f-5l5n-4q-7s-4u-11v17
め で す	e-6f-4n-4q-6u-11v17
天	c-7d-4s12w15
天 気	c-5s11w14
気	a4b-4e5f9g-9i9j-5k-6n-8o9p-5q4r-8s20t5v-6w29
予	a25b-12c-13d15e13g-11h-4k-6l-7n5o6q-4r7t4w32
日 $	a-20w24
#elsewhere	a-17b-35c-24d-6e-7f-7g-6h8i28j-19k-9n9o12p13r6t7w173
日 の 天	c-6e-4p-4w9
の 天	c-5w14
の 天 気	c-5w14
天 気 は	c-4w9
気 は	c-4w9
気 は ?	w8
航	e10q-4w7
航 空	q-4w9
航 空 券	q-4w9
空	a8b-6c-5d-8e-5f10g-6j-6k-4l13m-5w19
空 券	q-4w9
券	t5v5w15
券 を	w11
を 予	b-7d-4v4w13
を 予 約	b-7d-4v4w13
予 約	b-8d-5q-11v4w18
予 約 し	b-7d-4v4w13
約	b-6d-4g-8i-13k-7n-5q-11t5u4v4w27
約 し	a4b-6d-4g-7i-6k-5n-5t4u4v5w18
約 し た	a9b-5d-4e-4g-5i-5n-4p4s7t6u7v7w14
^ お い	b-4w7
お い	b-6k-4w12
お い し	b-6k-4w12
い し い	b-6w11
ラ ー	a-4b-7e8f-6i20l12q-4t5w11
ラ ー メ	f-11w13
ー メ	f-11w13
ー メ ン	f-11w13
メ ン	a-4c-9d-5e-4f6i-9l-11r-4u4v6w24
メ ン 屋	f-11w13
ン 屋	f-11w13
屋 を	w9
^ ホ	a6b16c-6d-6e15f-4g-4i-11j-10m4o5r-7s5t5u4
^ ホ テ	b10d-4f-7g-5k-5
ホ	b23c-8e12f-7g14i14n-10p10r-11w-4
ホ テ	b10c-5d-5f-8g-8k-5p-4w4
ホ テ ル	b10c-5d-5f-8g-8k-5p-4w4
テ ル	b10c-5d-5f-8g-8k-5p-4w4
テ ル の	a-4b-7e-4f-7g-4k-8w20
ル の	a5c-7e-4f-4h9i12j13k-6n-4o7p-10r-13s8t6u7v7w18
ル の 予	j-4w10
の 予	a22c-5e10j11m7r-4s5t8u8v8w18
の 予 約	g-4i-4o-6q-12r-6w21
予 約 $	q-4w9
約 $	q-4w12
^ 新	a9b4d8h7i-6j4l28n-4p-5r-7u-5v-7w22
^ 新 幹	i-5v-4w11
新	g-4i-7l23t4u-5v-5w24
新 幹	i-6p-4v-4w11
新 幹 線	i-6p-4v-4w11
幹	i-6p-4v-4w11
幹 線	i-6p-4v-4w11
幹 線 の	w7
線	b9e-4f9g7i15j5r4v-5w5
線 の	i-4j8w4
の 時	a22b-7d-6e-8f16j-5l-6s5t4u5v6w-9
の 時 刻	e-4
時 刻	a19b-8d-7i6t5v4
時 刻 表	e-4
刻 表	e-4
刻 表 $	i-23w20
表	a18c-5d13e-12f-16g11j4l5m14n-4p-6s4w4
表 $	a6i-7w7
^ 好	c-7v-9w10
^ 好 き	c-7v-9w10
好	a-4d-5e-4f6i7k4m-4n7o8p-6q7r8s10t7u7v-4w28
好 き	a-4d-5e-4f6i7k4m-4n7o8p-6q7r8s10t7u7v-4w28
好 き な	c-7v-9w10
き な	a-8d9e11f-10g9i5v-7w7
き な 食	w8
な 食	w8
な 食 べ	w8
食	a13b15c-7d-4f-6h-4i5
食 べ	i-4w9
食 べ 物	w8
べ	e-9f31j-5l-4o-4p-7q-5r14s5t4v5w8
べ 物	w8
べ 物 は	w8
物	a-11b21c-12d6e-10f-5g-7i4j-14k4l-5m-4p-7u5w21
物 は	a-10b-5c-8d-7e-7g-8j-8k-11l-7n5p-10q5s5w20
何 歳	a-6g-5p-13w12
何 歳 で	a-5g-5p-11w11
歳	a-6g-5p-13w12
歳 で	a-5g-5p-11w11
歳 で す	a-5g-5p-11w11
^ 今 何	a-12g-5w12
今 何	a-12g-6w12
今 何 時	a-12g-5w12
何 時 で	w5
時 で	a13b-10d-5f-4w5
時 で す	p-4w5
日 本 の	a-6c4f10m-6w10
本 の	a-7c-10d5f11g-7m-6o4w10
の 首	b-4c-4w4
の 首 都	b-4c-4w4
首	b-4w8
首 都	b-4c-4w4
首 都 は	b-4c-4w4
都 は	b-4c-4w4
^ 宝	w9
^ 宝 く	w9
宝	c-10k-6r-6w15
宝 く	w9
宝 く じ	w9
く じ	a-11b-9c-9d-8g-8i8j-8k-8l-11m-10n10o8p-4q10r5s9t9u10v10w42
く じ の	g-5w8
じ の	g-5w8
^ 運	a-5g-4w9
^ 運 転	a-5g-4w9
運	a-7b12e4f-11i7k9l-4t4w10
運 転	a-5b11f-6g-4i6w11
運 転 免	a-5g-4w9
転	b11g-4i13n-5w18
転 免	a-5g-4w9
転 免 許	a-5g-4w9
免	a-5g-9w9
免 許	a-5g-9w9
免 許 の	a-5g-9w9
許	a-5g-9w9
許 の	a-5g-9w9
許 の 更	w7
の 更	b-7d-11l-9w22
の 更 新	b-7d-11l-9w22
更 新	d-6w9
更 新 は	d-6w9
新 は	d-6w9
新 は ど	d-6w9
^ パ ス	d-10n-7w14
パ ス	b16e-5f-4k-8l-7n-4r-9v4w8
ー ト の	b-12f11g-5l-7r-4s5t4v6w4
の 申	a6c-4d4g4h5i7j8l11q-7w5
の 申 請	a7e-4h6j-4w6
申 請 方	w8
請 方	w8
請 方 法	w8
方 法 $	d-5i-4l-5n-9r-6w18
法 $	d-5i-4l-5n-9r-6w18
^ 大	b-5c-5e-6f-10g-9i24s-7t20u19v-8w14
^ 大 学	b-10f-8g-7l-7o4w26
大	a-10b5e12f11g-17h-4i30j-9k-4n-6p-5q-6s-9t15u9v11w19
大 学	c11f-10g-8i-5l-8w25
大 学 の	c10f-10g-8i-5l-8w26
学	a17b7c11d-7e-7f26g-15h-6i26l-9w23
学 の	a-8c10f-10g-10i-5l-8w25
の 入	a-4b14e10i7p-6q12s6t5w7
い つ $	a-14h-4j-8w22
つ $	a-13f-4i6j-7w22
^ 誕	w12
^ 誕 生	w12
誕	a-4w13
誕 生	a-4w13
誕 生 日	a-4w13
生 日	a-4w13
生 日 お	w6
日 お	b-6c-6d-13e8f-6j6
日 お め	w6
お め	w6
お め で	w6
め で と	w6
で と	w6
で と う	w6
^ 面	w12
^ 面 白	w9
面 白	f6w9
面 白 い	f14w8
白	c-4d-4w14
白 い	f14w8
白 い 話	w7
い 話	i-5j4p-8s12t13v14w34
い 話 を	i-5j4p-8s12t13v14w34
話 を	a-6c17e-7g-4k26l-4n-5o7p-13q-5r-11s9t8v9w27
話 を し	c17f-4i-5j4p-7s13t14v13w34
を し て	c-4f6j6k-5p28r-8s15t13v16w27
り の	a5b8c-8d5e7f-4h-5j-6w8
の コ	a14c-6e-4f-4g-11l4r12t4v5
の コ ン	w7
コ ン	a-5b5f6i-6o5p-12r-6u4v4w14
ビ	a-9b21d6g-7h-4i7j-8k-8m-7n12o8p-6q-7r5w15
ど こ $	c-6f7w9
こ $	c-6f7w9
^ 美	q-6w11
^ 美 容	i-4q-6w8
美	i-4k-4q-7w16
美 容	i-5k-4q-6w9
美 容 院	w11
容	a27b-7c-11d6f23g-7j6n-6q9r17s9
容 院	w11
容 院 の	w11
院	a-8b-14c-10e10f-4h4i17p-6q-5s4v4w23
院 の	b-9c-11e9h4i15p-4q-5w10
院 の 予	q-4w7
予 約 を	i-6o-8q-14r-6w18
約 を	i-16k-6o-8q-14r-7w24
^ お 腹	a-4f-4w7
お 腹	a-4b-4e5f-4w7
お 腹 す	w7
腹	e15h4i7p-4v4w11
腹 す	w7
腹 す い	w7
す い	b-12f13w8
す い た	w7
い た $	a-9b-8e-6f10i4l6w13
^ 眠	b6f-5h5q-5s5t6u-4w34
^ 眠 い	f-4w5
眠	a6d-6e-5f23g-8h4i7k-6n-7o-4q-10r9s7t10u-9w31
眠 い	f-4w5
眠 い $	w4
^ 円	a-9w9
^ 円 安	a-9w9
円	a-10w9
円 安	a-9w9
安	a-13j-4r5w15
な る	a10b-6d16e-5f16g-10h-9i10j-5k-9l8n-4p-6r-5u4w15
な る $	w8
^ 病	b-12c-7e8i15p-4s5w16
^ 病 院	b-12c-7e8i15p-4s5w16
病	a-5b-12c-8e13f-4i15p-6s5w17
病 院	a-5b-12c-8e10i15p-6s5w16
か ら $	e-5f-4i-10j-5n4o-6p-11r9w7
ら $	b-6c4e-4i-13j-5n4o-4p-10q-6r10w12
^ 歌	b-4g-4p-5s4w13
歌	c-4i-7s-7u4v5w23
の 歌	c-6s-10t4u4v4w17
歌 詞	p-4w8
歌 詞 を	p-4w8
詞	p-4w8
詞 を	p-4w8
詞 を 教	p-4w8
^ 給	a-9w7
^ 給 料	a-9w7
給	a-9w7
給 料	a-9w7
日 は い	a12e-4j-5
電 車 は	a-10b-6c-4d-5e-8l-4w16
車 は	a-10b-6c-4d-5e-8l-4w16
で 止	d-6e8l-5n15w6
止 ま	d-5e13l-4v-8w12
ま り	a14b-7c-5d-13e-12f-10g-10h-10i-6j6l8m11q4s4w5
ま り ま	a8b-8c-6d-8e-11g-8h-11j5k-4l6w5
^ テ レ	j-5w12
テ レ	j-5w12
テ レ ビ	j-5w12
レ	c13d26e-5f-9g-11i22k19n-6p-12r17s15w22
レ ビ	f-5j-5w16
レ ビ の	j-5w12
ビ の	j-5w13
の 番	b5c-12g-4h12j-4k-7l8n8o7q-4r-5s4v4w7
の 番 組	c-14g-9w9
番 組	c-13w14
組	c-13i-13w14
^ コ ン	a-5b-8w12
コ ン サ	a-5b-8w12
ン サ	a-5b-8w12
ン サ ー	a-5b-8w12
サ	a-13b-15d-7e-5g-9i14k9n10p-6q-4t20w29
サ ー	a-4b-6i11n6q-9w7
サ ー ト	a-5b-8w12
の チ	a-5c-6f-8g-4i-6k7m4n-6p10r-6u4v5
の チ ケ	a-6f-4i-8w18
チ ケ	a-5d-7f-4g-8i-7j14k-4n-6p-6r-5s4t4
チ ケ ッ	a-5d-7f-4g-8i-7j14k-4n-6p-6r-5s4t4
ケ ッ	a-5d-7f-4g-8i-7j14k-4n-6p-6r-5s4t4
ケ ッ ト	a-5d-7f-4g-8i-7j14k-4n-6p-6r-5s4t4
を 取	a-7e15f-13g-5h-5i10j-5k12l-4n-7o16q12w-10
を 取 り	e10f-9g-5h-5i10j-5k12l-4n-7o16q12w-9
^ 高	b-4i-8w16
^ 高 校	w8
高	a-8c-9d-6e-7f15g8h4i8l-6m5o7s14t5v-9w28
高 校	w8
高 校 の	w8
校	a-12e-5f-7i14w17
校 の	f-7i14w12
の 試	a-14c-4f-4g8j-5n-4p-6q-6r-5w20
の 試 験	a-12g13j-4p-4q-4r-4s4u4v4w10
範	a-7b-4g10
範 囲	a-7b-4g10
囲	a-7b-4g10
祭	a-19d-5j-10l-6w20
祭 り	a-19d-5j-10l-6w20
り は	a-16b-7c-5d6e-8f9g6j-15l7p-9
り は い	a-20d6f9g7h-6j-14l7o4p-4
^ 図	a-9i7m-4t4w9
^ 図 書	a-9i7m-4t4w9
図 書	a-10f-6i7m-4t4w9
図 書 館	a-10f-6i7m-4t4w9
書 館	a-10f-6i7m-4t4w9
書 館 は	a-9w13
館	a-13b11d-6e-6i6m-4w20
館 は	a-9w13
館 は 何	a-7w7
ま で $	a-6w12
で $	a-8d-4f-8h7k23m9n21o-5q25t4v-9w32
^ 年	a5b-9c-5d-5e9g-4p6s4w11
年	a-10b-15c-12d-16e10f5g-8h-4i5j-8q-5r16s6t4w20
金 の	a-10c-6e-9i7j-8m4q-4s5v4w18
の 手	a-13b-4c-10d-6e20h11i15j-6l-4n-8o7p-9q24s4t5
の 手 続	a-15c-6d-4e19i11k-5o4p-10q14s7t5u6v6
手	a-9b5c-16e15g-7h4i25j-8k-5m-5n-13o5p18q20t5w16
手 続	a-13c-6e16i16j-4k-5o7q16s6u5v4w10
手 続 き	a-13c-6e16i16j-4k-5o7q16s6u5v4w10
続	a7b-9c-9d-11e12g11h-5i18j10k-6l-9m13n-6o19q24s4w7
続 き	a11b-4c-10d-10e15g13h-9i15j-10k-6l-9o6q15s5u5v4w4
続 き $	i-4w11
き $	a-14e-5g-8i-4o4w18
疲	b-6e-13f5g-10h-6i-7j-4o4s18t-5u-4w24
疲 れ	b-6e-13f5g-10h-6i-7j-4o4s18t-5u-4w24
疲 れ た	a-6d-5e-15i-9w14
れ た	a7d11e10g-11h-6j-9k-7n-7p-12q9r-11w26
れ た $	b-5d-12e-9i-7m6o5p-8r-10v6w39
^ 上	a17g-8i-8j-4l10p-5w13
^ 上 司	a17g-8i-8j-4l10p-5w13
上	a15b8d-6e-6f4g5j-8l7m-6n-5p-12r14t-5w15
上 司	a17g4i-8j-5l10p-6w12
上 司 に	a15j-5p-5
司	a15b-10c17g4i-8j-5l11p-5w11
司 に	a15j-5p-5
に 研	a12c-4f-4g-8r-7w-7
に 研 修	a12c-4f-4g-8r-7w-7
研 修 が	a16b-16c-10d-7e-5g-6h-6j-4l-8q4s4w-6
修 が	a16b-16c-10d-7e-5g-6h-6j-4l-8q4s4w-6
が い	a15c-10d-7e-6f4g-9i16j8k7l10m19n15p-10q-4r-6u-14v27w7
が い つ	a5i8j5q4u4w-6
ま で あ	a8b-11d-4w-5
の か	a10g-8j-5r11s4
聞 か	a12e-4f-7w6
か れ	a14h-6j-5s4w-5
え ら	a8b-8c-5d-6g-8j-5k-5m6n4p8q4r-8u4w-4
え ら れ	a8b-8c-5d-6g-8j-5k-5m6n4p8q4r-8u4w-4
ら れ	d8g8h-9i21j-10k-15l-5n-10p5q-7r12u-4w-19
ら れ ま	d7g8h-5i8j-8k-14l-8n-5p6r-8w-17
れ ま せ	a10b15d-6e16f5g19i23k-4l5m-4p-7s6t6v-4w-4
せ ん で	b5d4f17g-8i-9j-4r-4w-10
ん で	a7c7d11e4f13g-19h7i-9j10k5m-6n-8o-6p-10q-9r-9s-5u13v-10w15
ん で し	a7b6c-9d5f18g-8h6i-8r-4u-4w-11
^ 来	a22b-17c-8d-12e12g-9h-5j-14l-6p-5w5
^ 来 週	a19b-6e15j-8q4w-7
来 週 は	b-13c4e9l-5w-7
週 は	a13b-6c8e6f-5n-7v-7w-15
は 祝	a8b-11e-7
は 祝 日	a8b-11e-7
祝	a15b-13e-8w10
祝 日	a14b-14e-10l-4
日 が	a13b-9c-6f-8w-5
ま す が	a5b-4c-4d-4e-6h-4i-8j12l-5r6
す が	a7b4c-5g-8h13i-10j17k6l6m-9q4t-6u-4v-11w-26
す が 、	a9d-6e-6g-7h8i6l12p6
が 、 研	e-7
、 研	a8f6s-4
、 研 修	a8f6s-4
行 わ	a4b9c-13d-16e-24f-9g-6h-9j-4l-7w-10
行 わ れ	a4b9c-13d-16e-24f-9g-6h-9j-4l-7w-10
わ れ	a4b11c-12d-9f-4h13i7k-12l13m5p-11r7u4v4w-4
わ れ ま	b8c-13d-10e-5g-5h9i-4j-4l10p-5r4w-12
う か $	b7c9e6h4j7l4m-6n-5o-4p-4w-10
^ 土	a16b5c-6d-5e-9f-11g-6k-6m-4n-6s6u6v8w14
^ 土 曜	a13b7c-5d-4e-8f-11g-6h-4k-6m-4n-6s6u6v8w13
土	a10c-5d-7e-6f-14g-5k-5m-4n-5p-5s8u8v10w19
土 曜	a7b7c-5d-7e-7f-13g-5j4k-7m-6n-7o-4s6u6v8w17
土 曜 日	a9b-12d-6e-6f-4g-5i14s4t5u5v5w4
曜 日 も	a18b-14c-4d-6e-6f-4g-7i14t4u4v4w-9
日 も	a20b8e-11f-5g-13h-8i6j-7l-7q4s16t4u6v5
も 授	a8b-8d-4e-5w-7
も 授 業	a8b-8d-4e-5w-7
業 あ る	a10b-6d-7e-5w-11
あ る ?	a5b-9d9w9
る ?	a5b-13c-12d12g-7j-8k7l9p-12r-10w10
る ? $	a5b-13c-12d12g-7j-8k7l9p-12r-10w10
^ す	a9b16d-4i-7j-5o4s-4t13v-4w13
^ す み	a8b14d-6h5i-7j-6m5o5r4s-4t-15u-7v-8w-14
す み	b8c-6e14f-9g-4j-6q-5s5t10u-7v-5w8
す み ま	b6c-5e12f-10j-8l-4q-4s5t9u-6v-4w-15
み ま せ	a7b11d-6e10f-8i-6j-5o4s10t10w-16
っ て 何	a18d9e-9g-11i-6j-7n-4o-5r-10v5
て 何 時	a16b-15e-8w-10
し た っ	a17c9d8e-5f-4g-6i-4v5w-11
た っ	a24b-6c18d12e-10g6i-4j9p-7s6u-4v7
た っ け	a22b-4c9d8e-6g-6i-4s4v5w-11
っ け	a20c11d6e-8f-5g-4i-6l4p-4v4
っ け $	a18c11d7e-9f-5g-4i-7p-4
け $	a18c11d7e-9f-5g-4i-7p-4
^ 次	a20c12e-8f14g7i-6j-5k-6l12u-7
^ 次 の	a17b-7c10d-4e-7f6g9l12u-8
次	a27c14d8e-10f14g9i-5j-4k-4l13t4u-6v5
次 の	a17b-8c10d5e-8f6g9k-7l12q-4u-8
次 の 講	a15
の テ ー	a16b-6c-8h4i-4j5m5o4v-8w-5
テ ー	a13c10e-6f-13i-9n-7p-5r-6v-8w-8
テ ー マ	a16b-6c-8h4i-4j5m5o4v-8w-5
ー マ	a19b-5c-8h14i-9j6m6o4t6u5v-6
マ	a14b4c-17d-17e-8f18g10h4i7l-6n15o17p11q-6v-5w20
#what	a25b-10c-18d19e-4f25g11i10j-11l-9n9o-4p14q9r5t7u-4v-4w19
午 前 と	a8b6e-4f-11
前 と	a10b6c-5f-12k4l-5r10u4w-6
午 後 、	a-7b4c-9d-6e5f-11l-4w-6
後 、	a-7b4c-9d-6e5f-11l-4w-6
、 そ	a12c13d-4e-6j9k-4u19v7w-5
、 そ れ	a12c13e-7u15
そ れ	a14c6e-10h9r4u24w-7
ぞ	e-5w14
日 程 が	a11b-9o4t4
程 が	a11b-9o4t4
が 変	b17c-7d-5e-11f-11g-7i-5j-10k-4n-7o5q12r12w5
が 変 更	b6c-5e-4f-7i-5w7
変 更 に	b9c-7e-9f-7i-6
更 に	b9c-7e-9f-7i-6
更 に な	b9c-7e-9f-7i-6
な っ た	a10c7f-9i-7j12q-6w-7
っ た と	a9b5c9d-5e-6f6g-6i-5j-4k-4l-6p13w-11
た と	a9b4c9d-6g6i-8k-6l-6p13q-4w-13
伺	b18c15d-9e21f-7i-12j-4k-4l-8o5p-8q5w-8
伺 い	a4b-8c14d-4e-8f-7k-6u4
の で 、	a6d11e-5f-5g-5h-5j-13k9l-7o13p8q-4r9w-6
で 、	d14e-5j-11k12l-6n5o16p19r11u-6v-4
新 し	g-4j7l22s7t6w28
新 し い	j4l15n-5s7t6w24
し い 日	a7b-4d-6e-6f-8m12v4w-9
い 日	a7b-4d-6e-6f-8m12v4w-9
程 を お	a8
を お 知	a12i4l-12r-4t5
ら せ く	a10t4v4
せ く	a10t4v4
せ く だ	a10t4v4
^ ス ケ	a19d-10l-4w-13
ー ル 教	a9w-6
ル 教	a9w-6
ル 教 え	a9w-6
^ 1 1	a13e-4l10w-7
1 1	a14d-9e-8g-4j-5o4p-5t4
1 1 月	a13d-8e-4l10w-7
1 月	a13d-8e-4l10w-7
5 日	a13b-5f-4j-4o4s-4w-10
5 日 は	a10b-5e5j-4w-11
休 み で	a14b-10c-6e-13w-12
み で	a14b-11c-6d-4e-12g-9k-6l5w-13
み で す	a13b-11c-7e-13g-4l-5w-13
^ 開	a15b11h-4j-7l-4v-4w-16
^ 開 講	a16b-4c-6d-9e-4g-4h-8j-14l-5w-7
開 講	a17b-8c-8d-9e-4g-4h-8j-14l-5w-7
開 講 式	a10b-4e-4g-4w-7
講 式 の	a11g-4u4
式 の	a11b-9c-8f-9g8h-5i-4l-11p-5r-6s5u4w15
式 の 日	a11g-4u4
の 日 に	a5b-4c-5e-7f-6g-5w9
日 に	a28b-14c-14e-5f-10g-8h-10j-8l-15n6o5s4u6v4w-8
日 に ち	a10c-10g-4w-4
に ち	a11c-8s17
ち	b14c-7e7g10h-12i5j-4k-9l-11m-20o24p-26q-24r7s22t-6u6v19w-6
ち が	a9i-4v30w-10
た い ん	a5b-4c-4e4f7g-5l8w-6
い ん	b11d4f9g-4h8j5k-4l9p-4v-7w-9
い ん で	a-16b16c-5d5e6h10l9v-6w-15
ん で す	a13b8c17e-8g-11h6i-9j10k-10l5p-4u16w-40
で す け	b-10d5e6f-6h7v-5w-15
す け	b-10d5e7f-8h7i-5v-5w-16
す け ど	b-10d5e7f-8h7i-5v-5w-16
け ど	b-8c6e11h5i-10j7l5m-5n-9o9p-7r-8u-4v-5
^ タ	b10i-5k-4w8
^ タ ク	b10i-5k-4w8
タ ク	b11i-5w9
タ ク シ	b11i-5w9
ク シ	a10b15d4e-4i-5k-5l-4w6
ク シ ー	b13d9f-7i-6w10
シ ー	a-6b13d5f6i-7n-5r-5w10
シ ー の	b10d-6f-4i-6
ー の	a-9b11c15d-9f-5i9p-4r-8t5v6w14
ー の 運	b10d-6i-6
の 運	a-6b10c-4d-6f-9i8k6l-8t4w4
の 運 転	b10i9t4w-6
運 転 手	b15d-6w-8
転 手	b15d-6w-8
さ ん	a-13c5e4g-5i11k13l10p-4q-9s13t15u-4w-5
さ ん に	b11f-4k8t9w5
ん に	a8c-7s19t9
に 会	b10f-8i-8l-7w-4
会 場 の	a-7b28d-4f9m5r-8s5t6u5v6w-16
場 の	a-11b26d-4f14g-5h-7i17k-5m4o-4r-8s5t6w5
場 の 住	b13i-5w-7
の 住	a-4b10i-6p-5w5
の 住 所	a-4b10i-6p-5w5
住	b20c17e-10f-6i28o-6p5s6v5w15
住 所	a-6b28o-5p6q4r12s7t5v6
住 所 を	b22f-4i-6o-8p4r10s4
所 を	a-8b28c-8e-5f5i10n5p4r6w13
^ 第	b9d8g11m4n-4o-5s4t4w-10
第	b11d11g14j-4k-4m6n-4t6u4v4w-5
二	a11b10c-5d-4e19g6h7i4j-11l-5o12s6t5
会 議	b23d-8e18f-15g-4i-4m5s4v4
会 議 室	a-4b9c-5e-4f-7
議	b21d6e17f18k-12l4m5t7v6w6
議 室	a-4b9c-5e-4f-7
室 っ	a-6b11e-4f-5
室 っ て	a-6b11e-4f-5
^ 建	b15c-5d-5e-8k-4l-6p-5q4t4w-5
^ 建 物	b15c-5d-5e-8k-4l-6p-5q4t4w-5
建	b31c-7d-4e-15i17j-8l-6q4s7t6u6v5w7
建 物	b31c-5d-4e-15j-6l-6n5q6s6t6u6v5
建 物 の	b16c-4d-5k-4s4t4w-7
物 の	b18d-6h-4j-5k9s4t5u4w-5
物 の 入	b12
の 入 口	b4i8p-7w-5
入 口	b11f-4p-6w-7
入 口 が	b8p-7w-7
口 が	b9f-4p-8
が 分	b11e-6f8i-5j4l5m-9p8q-4w7
が 分 か	b11e-6f8i-5j4l5m-9p8q-4w7
分 か	b9d-7e-10f7g6h-5i-9j8k5l4m9n-6p9q-5t4v-5
分 か ら	b10e-4f-6k5n-8r-4
ら へ	a-7b19e-7l-5p-8w-13
三	a-13d7e5f7g-4i20j-6l13n-8p-5t7w9
階 に	a-8b20f-4g-7j-5l-6n4p-9s4u5v4
に い	a-11b15c15d-4e21f-17g-4h4i4m4n-8p-5u-4v-5w7
に い ま	c5e19f-7g-4m5n-4u-5v-4w-9
誰 も	b10d-5e-5f-4j7r-5w9
誰 も い	b8e-4
も い	a-16b15c10e18f6g-9j-7k-10l11m14p-8q-5s7t5u-7v-5w9
も い ま	b8c15d-9e-5k-5w-6
せ ん 。	a-9e8f-5i-4j6l-7r7w-4
ん 。	a-9e8f-5i-4j6l-7r7w-4
教 室 が	a-7b20e-13f5p-5w-5
室 が	a-7b20e-13f5p-5w-5
室 が 変	a-8b13e-6f-8w-6
が 変 わ	b16c-6d-5e-8f-11g-7i-4j-9k-5n-8o4q12r11
変 わ	a10b16c12e-9f-7g-8i-6l4n-6o6q12r12s4
変 わ り	a6b7e-9j-10r8t-7w-10
の 場	a-7b10c-7d-16f-15i-8l-9m4n-4t7u6v7w21
の 場 所	a-7b10c-7d-16f-15i-8l-9m4n-4t7u6v7w21
所 は 前	a-6b7c-4e-4f-5
は 前	a-6b7c-4e-4f-5
は 前 回	a-6b7c-4e-4f-5
前 回	a6b6c-6d14e-19f8g-5h-10j6k-4l-6o-5p-7q4s6t4w-8
前 回 と	a-6b7c-4e-4f-5
回 と	a-6b7c-4e-4f-5
回 と 同	a-6b7c-4e-4f-5
と 同	a-4b11c-4f5w-11
と 同 じ	a-4b11c-4f5w-11
同	a6b20c5e-4f9g-6i-4k5l8n-5r15u14v12w4
同 じ	a-5b11f10w-21
じ で	o-4u-4v-6w20
^ 当	b8c-8e-4w9
^ 当 日	a-4b12e-10w-6
当 日	a-7b12d12e-10g-5w-10
日 は ど	b26d-9e-7f-21g-13h-4j-8l-9p-5r11w-20
は ど ち	a-11b16c-7d-6e-6h-4l-9w-10
ど ち	b11c10d-9e-8i-8l-14p-9r-8u4w-14
ど ち ら	b11c10d-9e-8i-8l-14p-9r-8u4w-14
ち ら	b8c8d-9e-9f5g-7h-5p-10r11w-7
ち ら に	a-11b5e-6f6r8
ら に	a-11b5e-6f6r8
伺 え	a-6b9d-4e19f-9h-5i-4q4w-11
え ば	a-6c-5d-8e10f-8i22j-4l-8m-4n6p14q9s7t8u10v6w-11
え ば よ	b6p9
ば よ	a6b13d-5e-13f11g-7h-4i-7p7q4r-4t5v4
ば よ ろ	a-4b11e-12g-5h-5j-4l5p9t4w-7
ろ し い	b12e18g-4l7n4p12q7s-6t8u6v8w-7
^ 車	a-4b21e6f-9g-6h-6t4w7
^ 車 で	b13e-11
車 で	b14e-12w-5
車 で 行	b14e-12w-5
で 行	a-13b20c-10e7l-5s5t4v-4w-6
で 行 く	a-4b14d-7i5l-7s4
行 く	b17d-9e10h-5j-5l-8
行 く の	a-7b10d-9e10l-8w-11
く の	a-17b6d6e9f-5h11i17l-8w6
く の で	a-7b9d-8e7l-9
の 道	a-4b12i9j6w-4
の 道 順	b11
道 順	b11
道 順 を	b11
順	a-7b15c-5g20h10k6o8q20r-7s6t8w-12
順 を	b11
順 を 教	b11
誰 が 話	a-12b-13c15k-13l-4w-9
が 話	a-10b-11c20k-7l-4o4u4w-10
が 話 す	a-10b-10c17l-4o4w-10
話 す	a-11b-6c18k-12r-4w5
話 す の	a-7c16k-12r-4w5
す の	b-10c19e7i-4j-4k-11l-4o4p10r-5
す の で	a-18b-13c6e12s-6w-16
の で す	c11g-9h11i-5j6k6m-7p9q-16v-6w-17
の 経	b-5c16f4r-6s4w7
の 経 歴	b-5c15s6
経	a-6b-8c24d-7f6h-4i-9j6k-5r-4w14
経 歴	b-5c15s6v4
経 歴 を	b-5c15s6v4
歴	a-4b-9c25d-4e5f8k-9l-6p-5r13v6w10
歴 を	b-10c23e4f6k-6l-6r8s5t6v7
い ら	c13h4i-8k13n8p-4t4u-5v17w-12
い ら っ	b-5c9j-4k8w-8
ら っ	b-6c10d4e-5i4j10k10l9m8p-5w-10
ら っ し	b-5c9j-4k8w-8
っ し	b-6c12j-5k8w-7
っ し ゃ	b-6c12j-5k8w-7
し ゃ	c14k13w-5
る 先	a-10b-4c11k-8p-5w-12
る 先 生	a-10b-4c11k-8p-5w-12
ム の	a-5b17f5g-9i-4k4l-7m-4t12w7
の 方 で	a-5b-4c14k-5t4v4w-9
^ 先 生	a7b-10c19d4e-13f17g-5j-4p-6s10
生 の 名	a-6b-8c17d-8e-7f-7w-11
名 前 を	a-5c22d-4e12g-8i-9j-7l18m4q4r14s12t8v6w-10
前 を	a-5c22d-4e12g-8i-9j-7l18m4q4r14s12t8v6w-10
を 忘	a8b4c6d13e-9f-9i-7l-4m4v4w-7
を 忘 れ	a8b4c6d13e-9f-9i-7l-4m4v4w-7
忘	a14b17c9d14e7f-8g-8h-5i-13k-5n-6o-11p-4q8r15u-5
忘 れ	a14b17c9d14e7f-8g-8h-5i-13k-5n-6o-11p-4q8r15u-5
忘 れ て	a10c10e-7g-5o-6q10s4v5w9
れ て し	a8c8e-7g-4o-12w-9
て し	a6b-4c8d17e9f-4g13h6i-5j-4l-4m14n-4o13w5
て し ま	a6b-4c8d17e9f-4g13h6i-5j-4l-4m14n-4o13w5
し ま い	a7c12d8e14g17h7l-5o10p-5s5u-8w-8
ま い	a7b-4c12d7e11f-6g17i-13j-11l-9n-7o11p-19r-14u14v-6w17
ま い ま	a8c11d8e6g16h5j-4l-5o10s4u15v-5w-8
し た 、	b11c10d6e14f10g7h4j13o-9p-10r-4w-12
た 、	b13c8d11e10f8g8h14i-5j13m15o16p-10q14w-10
日 教	c7
日 教 え	c7
紙	a-12b-5c-6d21e-4f-7g-11j-7k-5l11p-5s5t4w-6
紙 の	a-14b-5h17w9
を な	a-4d13e-17f-10h4l9
を な く	a-4d13e-17f-10h4l9
な く し	a5d13e-18f-11g-11h5l9n-4o-7w5
く し	a8b4d23e18g-10h12i-5l9n-13o-5p5q-4s-5u-7v-8w10
く し た	a-13e-14f-7i-7k-5l9n-4o-4r-7w16
で 、 も	a-6d8e-5f-5j-4l-4n8o-10
、 も	a-11b-8d11e-10g11j8n8o10q11w-10
、 も う	a-11b-8d11e-10g11j8n8o10q11w-10
^ 事	a-5c-4d20f7g-8i-8j-4k18p-8r-4s4t4v4w-7
^ 事 前	d23g-7j-9p-4q5s5t4u6v6w-16
事 前	d23g-7j-9p-4q5s5t4u6v6w-16
事 前 に	a-4b-5d13e-4h-5j-9l-5w-6
前 に	a-12b-10c-13d11e18f-14g-7h-11i14j4k-6l-12t-7w-10
前 に 読	d8j-5w-5
に 読	a-9d11g-4j-5w-10
に 読 ん	a-9d11g-4j-5w-10
読	a-9b-12c7d11e10g-11i-10k6m4n-8p-5q-5v-8w8
読 ん	a-9d10w8
読 ん で	a-8d11e-4g-5l-4w-9
ん で お	a-9d11g-4j-5w-10
で お	b-12d26e13f10g-13i-7l-6m36n4o5p4q13s-6v-5
で お く	a-9d11g-4j-5w-10
お く	d27e10j-5m6p4q4r5
^ p d	d19h8l4t5w-7
ち ょ	c-4d8e17f12h-6l-4t4w-7
ち ょ う	a6d9e-4h-4
ょ う だ	a6d9e-4h-4
う だ	a6d10e-6i9
う だ い	a6d9e-4h-4
だ い	a6d7e7o-4w19
だ い $	a6d9e-4h-4
で 使	a-5d11e-5f4i-6p9u-5w-8
で 使 っ	a-7d10f-5
使 っ	d16f-4
使 っ た	d9f-4
た パ	d13w-4
た パ ワ	d13w-4
パ ワ ー	d6w-4
ワ ー	a11b5d17e-7f13i8k-5l-11m-4n-8r-8s5u5v7
ワ ー ポ	d6w-4
ー ポ	a-6b-7d5k-6r-4w11
ー ポ イ	d6w-4
ポ イ	g-9r-7u4v4w11
ポ イ ン	g-9r-7u4v4w11
イ ン ト	g-9r-7u4v4w11
だ き た	a9d7e-8f-8i-5j8l6r8w-7
き た	a12b-6c-9d8f25g-15h-6i-15k7m-5n-7p-5q-8r11s5v5
き た く	a6r5
た く	a6c5f-4i14j-4k10o5q9r7w-5
た く 存	a6c4r5
く 存	a6c4r5
く 存 じ	a6c4r5
存 じ	a8c7h-5j-5k-6o11r8w-4
存 じ ま	a8c7h-5j-5k-6o11r8w-4
じ ま	a7b-4f6g10h-7j-7k-9m10o11r8w-13
じ ま す	a7b-4h-7j-6k-8m10o11r8w-7
資 料 が	d11e-4f12i-4l-4m-7t-5v-4w-19
料 が	d11e-4f12i-4l-4m-7t-5v-4w-19
語 し	d10m8
語 し か	d10m8
し か	a-4d11e-6f8g-4i-11l5m14r8s5u6v5w10
か な	a-6b-6d4e5f-6h10j-4p-4r-6u5v4w27
く て 読	f9k6m-5
て 読	c-5d7f9k7m-5p-4q-6w5
て 読 め	d7k9m-5
読 め	f4k9m8v-7w-6
読 め ま	e-7f7i-6m7v-8w-17
め ま せ	b-9d4e-14f7j-5l-5m7v-8w-19
せ ん 、	b9e11i8j11l-6m-4p-5q-5s-5t12u-8
ん 、	b8c-6e14i8j11k-6l-6m-5p-7q-13s9t11u8w-5
、 英	d9f-4m11o-4w-11
、 英 語	d9f-4m11o-4w-11
英 語 の	h9i-6t-4w10
が 入	a-7b-4d-11e12f-7l-8r5t-6
が 入 院	e4f-4i-8l-6t-4w4
入 院	e4f-4i-8l-6t-4w4
入 院 し	e4f-4i-8l-6t-4w4
院 し	e4f-4i-8l-6t-4w4
院 し た	e12i-5l-4
の で 明	e8f-5w-5
で 明	a-5e10f-5w-7
で 明 日	a-5e13f-5i-8w-7
明 日 か	a7b-12c-5n7w-7
日 か	a9c-4h9i13n7s12
日 か ら	a10b-13c-5d-4i13l-5n7s11w-10
か ら 三	a-5i-9l11n-4r-8u4v4w6
ら 三	a-5i-9l11n-4r-8u4v4w6
三 日	a-11b-5d-7e4f-7k4l-6s4t4v-5w7
三 日 間	e6i5l-5v-6w-16
日 間	a-7b-4e13i6l-5o4v-6w8
^ ち	a5c-5e22f10k6m4n-7q-7r-8s13u-12v27
く し ま	d11e21f-15h12i-7j4n-11p4r-7s-4u-7v-8
出 席 ボ	b-8e13m4u4w-6
席 ボ	b-8e13m4u4w-6
席 ボ タ	b-8e13m4u4w-6
ボ タ	b-5e15o6p13q15r4s7t5v-4w-5
ボ タ ン	b-5e15o6p13q15r4s7t5v-4w-5
タ ン	b-5e14n4o8p19q17r4s8t6u4
タ ン が	a-4e9p-4q-4w-6
ン が	a-7b-9f6i-10p-4
が 見	a8b8f17g11h-4j-12k-5n-7p-7q-7s6u4w14
が 見 つ	a10b12e4f-7i-4p-7s4u4w-8
見 つ	a7b11f-4i9n-4p-9w-8
見 つ か	a10b12e4f-7i-4p-7s4u4w-8
つ か	a10b10e4f-10k-4p18u4w-11
つ か ら	a10b8e4f-6l-4p-7s4u4w-7
^ 本	a13b-8c-9d17e11f16k12l-5m-4s-4t19u-4
^ 本 日	a11b-8d14e9f15s-4v4
本 日	a11b-6d17e16f14h4k4m-4v4
本 日 の	a5b-11e8f17t4v4w-4
の 参	d-6e10l10w10
の 参 加	b-5c-5e7g-5l7r-6
難 し く	a-4e7f4
ご 連	a7e7s-5
ご 連 絡	a7e7s-5
連	a-5b-14c17d-11e24f-6g-12h-9i-4j27k24l-8n25o20p-6t13u4w6
連 絡	b-14c11d-11e22f-8g-12h-10i-6j25k23l-10n23o18p-7t11w7
絡	b-14c11d-11e22f-8g-12h-10i-6j25k23l-10n23o18p-7t11w7
い た し	a11b-5d5e11k-5l7m-4n-4o11q-5r6s12t15
た し	a11b-9c-6d5e12g4h6k-7l7m-6n-9o11p-5q-7r18s14t16w-15
た し ま	a11b-5d5e11k-5l7m-4n-4o11q-5r6s12t15
力 し た	e11f10j-5k-4l-9
た い の	a12b8d12e7f8h-6i-12j-22k13l4m-5n6p-19q-20w-14
で す が	a-6b5c-5g-8h13i-6j11k6l7m-8q4t-5u-4v-10w-26
す が $	a5b7c-10d7e4h12i-5j13k8l-6m-4p-13q-15v-6w-21
が $	a7b7c-10d7e4h12i-6j12k8l-6m-5p-13q-15v-6w-22
^ 飛	a-12b-4e-9f-8h-4i-6l-4w9
^ 飛 行	a-12b-4e-9f-8h-4i-6l-4w9
飛	a-8w19
飛 行	a-8e-5h-4i-5w12
飛 行 機	a-8e-5h-4i-5w12
行 機	a-8e-5h-4i-5w12
行 機 が	e11i-4
機 が	i16j-7
が 欠	e13l-6v-6w-7
月 曜	a16c-5e11i-7j6q4u4w-8
月 曜 の	a7b-4e8g-4w-14
曜 の 研	a14b-12c-4f-4l-8w-12
に 間	a5c6e15f9i-5w-10
に 間 に	a4b-4c4e14i-5w-8
合 い そ	e10w-9
い そ	c4e7l9u-4v-4
い そ う	c4e7l9u-4v-4
そ う に	b-5c4d-4e18u-5v-8
う に	b-5d-4e16f-4h10i-5k-5l4n7o21p9v-4w15
う に あ	c4e15l-5u-4v-6w-13
に あ	a-7b5c-4e9f-11g-13i-6j4k-6l-11m-5n-7o4p-10t20u-8v14w9
に あ り	a-7b5c-4e9f-11g-13i-6j4k-6l-11m-5n-7o4p-10t20u-8v14w9
^ い ま	b-7i-5j9k-7v-7w8
受 付	a-8b21d-7e21f-5h-4i-7j26n4p-4q5r-8s9v7w-14
付	b25d-6e16f-8g-4h8i-8j27l18n4p-4q4r-10s9v6w-12
付 を	a11b-8e13f-6g-6h-5i-4j-6l-5o-4s6u-7v4w-6
済	a5b-7e10f-6g-8h5i-7j20l-9o-4s4u-4w11
た 、 出	e18o-5u-5
、 出	a-8b-4e14l-4
、 出 席	e11l-4
出 席 に	a-4e13j-6m-6s4t4v4
席 に	a-5e16j-5m-5s5t4u4v6
に し	b4e7f-9i7j-5k-9m19n19o18p-5q16r-6s-8w-14
に し て	a4c5d-5e11f-6g-4i12k-6l-9m24n20p-4q19r-13v9w-14
の 出	a-5b-7e20f-4g11o4r-8t6v4
の 出 席	b-4e16g-12n5o5r-12t5v4w5
出 席 日	e6g-4r-4w5
席 日	e6g-4r-4w5
席 日 数	e6g-4r-4w5
日 数	e6g-4r-4w5
数 は	e11g7j-4r-4w-8
足 り	a-4b-9e7f12i5k-4p-5q-5r-6s5w5
り て	b9e11g-4w-14
^ さ	d-10e-6f8g-6i-7l19p-8q17r-6t21w31
の セ ミ	a10c-12f9v4w-11
セ ミ	a11b5c-11e6f9g-4i-12l4w-4
セ ミ ナ	a11b5c-11e6f9g-4l4w-10
ミ ナ	a11b5c-11e6f9g-4l4w-10
ミ ナ ー	a11b5c-11e6f9g-4l4w-10
ナ ー	a14c13d-4e9f12g-6k-7l4v4w-10
ナ ー に	e6f9l4w-5
ー に	b-13e21f10h4i15j-4k16l15p-4s4t4u4
ー に つ	f9p-7v4w7
て 一	e-7f9i-6j4l-5w8
コ メ	c-10d-5f10i-6l-11v4w5
コ メ ン	c-10d-5f10i-6l-11v4w5
メ ン ト	c-10d-5f10i-6l-11v4w5
の 満	a-7b-4f14l-10
の 満 足	a-7b-4f14l-10
足 度 は	a-5f12w-4
度 は	a-5f12w-4
度 は 5	f11w-4
は 5	f16m4w-4
4	a11b20c-5d-4f17g-8i6j9l20m-4q-5r4s-5t4u-7w-5
点 で す	a-6c-4e-9f20g10i-7w-8
^ グ	a-13b10c16d-7e-7f12i-7s4v4w-5
^ グ ル	a-12f10i-7
グ	a22b16d-5e-5f10g-7h4k-4l-9n-7o-4r-4w12
グ ル	a5b12d-8e-6f17w9
グ ル ー	a5d-7f13i-5l-4s4u4v4w-5
ル ー	a4d-6f13i-6l-4p-6s5u5v5
ル ー プ	a5d-7f13i-5l-4s4u4v4w-5
ー プ	a9c-4d-6f15i-8m5r-5s8u4v7w12
ー プ ワ	a-10d-4f10
プ ワ	a-10d-4f10
プ ワ ー	a-10d-4f10
ワ ー ク	a14d7e-10f15l-9n-6r-4s5u5v7w-6
ー ク	a12d4e-13f11i-5k-4l-12m-4n9q-5r-6v4w-8
ー ク が	f5
ク が	b8d9g4l-4n-6r-8t-4
が 楽	d-5f7i-4m12w-12
が 楽 し	f7w-5
楽	d-8e-7f20g-4i11k-5m15n-4o-7r-6s5u4w-11
楽 し	e-8f19g-4r-4v4w-7
楽 し か	f4g-5t-6
し か っ	e-9f6g-7i-5t-5w5
っ て ほ	a-4d6f6h6m-5n-19o9r-4w-9
生 の 声	f7
の 声	f10i-4k10
の 声 が	f10i-4k10
声	c-5f13k9w4
声 が	e-4f13k8
声 が 小	f10i-4
が 小	d-10f16i-4
が 小 さ	d-10f16i-4
小 さ	d-10f16i-4
小 さ く	d-11f15
さ く	d-11f15i4w-4
さ く て	d-11f15i4w-4
の 席	b-4d-12e-5f11i-9w13
席 で	a-4c4d-9e19f13j-4l-7n5p5u-4v-6w-13
で は	c-12d-12e-12f12g-8h-5j-5k9m-11n-10p6q-8r5t4u-27v21
聞 こ	f7
聞 こ え	f7
こ え	f7
講 座 の	d-6f10k-4r-4w5
座 の	d-6f10k-4r-13w13
の 評	a-4b-4c-9d-4f20l-8s4t4v5w-8
の 評 価	a-4b-4c-9d-4f20l-8s4t4v5w-8
評 価 は	f25g-6i4m-4n4o5t4u-5
価 は	f25g-8i4n5o6u-4w9
価 は ど	a-5b-7c-4d-5f13g-6j-5l-9p-4w4
て 送	a7d-6f8n-10o-4p13t4
送 れ	b-7d-4f13g-5l-6p16w-18
送 れ ば	b-7d-4f13g-5l-6p16w-18
い い の	b13e-4f4l6p9t4
の で し	a-5c4d-10e-8f8g11h9i-13j9k-5o-4p4r-5t4u4v6w-11
試 験 を	a-7e-4f-4g19h-5m4n-7o-4
験 を	a-7e-4f-4g20h-4m4n-6o-4r-4
一 度 受	g7
度 受	g7
度 受 け	g7
受 け る	a-4d-5g12p-4t4
け る	a10c-8f7g10i-5k-5n-5p5r-10w-7
け る こ	a-4d-6g11p-4w-4
る こ	a14b9d-7e-10f-6g6k-7n-9o10p12s4u7v7
る こ と	a14b9d-7e-10f-6g6k-7n-9o10p12s4u7v7
こ と	a-9b-4c-6d8e15f5h6i13k4l-13m-13n-11o5p10q8r-9u-4v8w-27
こ と は	a-11b12c-5d13e-6f-10g16j4k-8m-4p-7r-5u5v5w-18
と は	a20b12c-4d14e-10f-11g13i-5j5k20l-5m-5p-7q-8s4v-5
と は で	a-6b10c-4f-4g14h-6j-12k-8m-4p-7t4u4w-11
は で	b7c-6e-6f-4g15h-4j-5l-6m10n4p-9t4w-9
は で き	b7c-6e-6f-4g15h-4j-5l-6m10n4p-9t4w-9
受 け ま	f10g12i9m4w-4
^ こ の	b-9c16e-6f7h-4i-7j15k4m-13n22p17q20r-17t8u-4v-8w4
こ の	a6b-12c16e-5f7h-5i-8j14k5m-12n22p17q34r-7t7v-6w5
こ の 間	g5j9w-8
の 間	d-5f-4g4i-7j10q-4w4
の 間 の	a5d-4g6j12w-13
間 の	a-6e-10f7i13j9k15n-4q-7r5s5t5v5w7
の ク	a-4b-5d-7e-8f7g4j-4l10
の ク イ	a-4e-4f-4g8w-5
ク イ ズ	b-9e-8g27i4r4t4w5
イ ズ	a-4b-10e-7g28i5j-4r4t5w9
イ ズ の	g18i-5j-4s4t4v4w-9
ズ	a-5b14e-8g31i17j-4l-9r5s4t5w15
ズ の	a-4d-5e-5f-4g17i-6j-5p-10
の 正	a-8b-4g15p-6
の 正 解	g15p-6w-13
正	a-12c-6f10g20i5j-6k-5p-11r18s6t5v6w-6
正 解	a-11b-10c-4d-9g20i4k-7l-5m5p-8q5s6v6w-7
^ 合	b-5c-5e-8f-7g26i-7j-6p-8u23v-4
否	a-5g13i4n15u-5w11
分 か り	a-6b6d-6e-6f8g8i-6j8l6m9p19s4t5w-5
か り ま	a6f-9h6i-13j7k-7m11n-4p13q-8t18v-12w-24
、 先	a-7d-6f-4g6j8l5w-4
、 先 週	a-6d-5g9j8
の 修	a-18b-7g5h16w5
の 修 了	a-12b-4g7h17j-6w-12
修 了 テ	a-9g12h-5j-5w-6
了 テ	a-9g12h-5j-5w-6
了 テ ス	a-9g12h-5j-5w-6
の こ	b-6c16e-8g9i20j5m-9r6s7t6u6v4w-5
の こ と	a-5b-6c16e-8g9i20j5m-9r6s7t6u6v4
問 題	c-5d-5g36i20j-9k-5p-8t8u24
問 題 の	a-6b-8d-5f-4g13j7w-7
題	a-5b-6c-7d30f-6g37h-4i18j-14l-5n-4p14r4t8u24w13
題 の	a-7b-6d25e4f-8g6h-4i4k-4l-4n-4s5t5v5w-9
っ て $	a-9b-6d12e-10f-9g11h-5k11n-18p9r5u-5v4w14
印	a-6b11d10e11f-4g-13k-6s4
押	b-4e-4g-6h5l-4m-5p16q16s6v-4
、 ま	a5b-12c-11d9e4f-11g-10h11i6j14k-8l-11n-6o10q-8r-14u-9v12w-11
、 ま だ	a4b-14c-10d9f-5h9i-13j13l-12r-10u-11v11w-5
ま だ 届	d6f-4g-6h12j7o7v-6w8
だ 届	d6f-4g-6h12j7o7v-6w8
だ 届 い	d14h8j-8v-4
届 い	a-13b10c-4d18e-11g10h5j12k-4l11p-5q4r-14v-8
届 い て	a-12b11d18e-14g11h6j12l5p-5r-13v-9w-14
て い な	e5f-7h16i-6j14p-5r-4s4t4w8
い な	e5f-6g-5h18i-7j16k9n-6p-6r-5u21v-13w12
い な い	f-8h16i-6j14k10l-4n-4p-8r-6u19v-14w5
な い ん	a-10b7d5e4f-4h9i-4j11l-5v-6w-14
英 語 版	a-10b-8g-17j-7k-8l-10m4p-5w-20
語 版	a-9b-10d10g-12j-8k-7l-12m6p-5w-15
語 版 の	a-4b-5d15g-5h7j-4l-6m-14w-12
版	a-9b-11d12g-6h11j-7k-8l-13m8p-4q4t4v4w-16
版 の	a-4b-5d15g-5h7j-4l-6m-14w-12
作	a-7c-7d-8f-4g6h9i15j-5k-9l-9p34q13s11t9u6v8w8
作 っ	a-4b-6e-7h10i20j-5n4o4p-5q4s6t7u6v7
作 っ て	a-4b-6e-7h10i20j-5n4o4p-5q4s6t7u6v7
^ 全	b-6c7e-5g-7h13i-5j-5k-4n-11q18r6s5t5u4w-13
^ 全 部	b-6e-5g-7h13i-5j-5k-4n-12q18r6s5t5u4w-13
全	a5b-17d-16f9g9h11i9j-11k-9l-6n6o-9p-10q12r11t6w-16
全 部	a11b-11d-10e-11h14i-11j-7k-9l-5n10o-8p-10q16r9s6w-5
全 部 の	h7i-6r10
部 の	a4b-4e-5h9i-5r10w-4
講 義 に	b-7e13f7h10l-5
義 に	b-7e13f7h10l-5
義 に 出	e6h8
に 出	c-10d12g-6h12k-6l-4q-4t4w18
に 出 た	g-4h8u4v4w5
出 た	g-5h9i-11j17l-6r-6s4u4v4w5
た ら	b-6c-7d-6e13f-15g5h10i7j-17k-13l10m-12o-6p12u-4w7
証 書	b-6e-11g-10h25l-6n7q5r-4s4u5w5
ら え る	b-6d8e-8f-4h15n-5o12p-8s4v4w-4
え る	a-8c17d7e-7f-8h12n-7o14p4q10w-9
る っ	a7b-8c-5d-4e8f-4h11j-4k-4l-4s5t5v6
る っ て	a7b-8c-5d-4e8f-4h11j-4k-4l-4s5t5v6
っ て 本	a7b8c-6h11w-9
て 本	a7b7c-7h11w-9
て 本 当	a6b-6c-7h9s4u4v4w-5
本 当	a11b-7c6h8k-5t20w-10
#intro	a8b9c10d-5e11g-10h8i16l6m-10n-8p-4q-8r4s15u-5w21
^ カ	a13b-8c12d9f-11h5i10k-5p-7q-6s4w15
^ カ ー	c-4f-7i19m5r-5s4w12
ー ブ	a-17d-20e-4i13r-5w9
ブ	a-7b-9d18f-7g-9i13k-4l-5m-7n16o4p5w25
ミ ラ	i10w-11
ミ ラ ー	i10w-11
ラ ー が	f-4i15w-16
ー が	d-6e-4f-10i15n-6o9r7
が 割	f11i-4
が 割 れ	f11i-4
割	a17b-5d-9f13g-8i8n-8o-7s4t4w-6
割 れ	f11i5w-7
割 れ て	f11w-9
い て 車	e-4i11w-9
て 車	e-4i12w-9
が 見 え	i11w-9
見 え	d-10f7i10w-9
見 え ま	d-10f5i10w-10
^ 町	i9v4w-8
^ 町 内	i9v4w-8
町	a-8b14c-6g-5i14l-7s4t4v4w6
町 内	f-9i14v4w-8
内	a22b17c-17d7f14g-9h-9i14j-7k-7l-7m15n15o23p-6q7r19t5u-9v-7w-9
内 の	a18b-6e-5f-6i11n9o-7s5t5v6w-6
側	g-4i13j10r-6w-8
側 溝	g-4i9j10w-5
溝	g-7i23j9s4v4w-5
溝 か	i9v4w-7
溝 か ら	i9v4w-7
か ら 悪	i13
ら 悪	i13
ら 悪 臭	i13
悪 臭	i13
悪 臭 が	i13
臭	i26l5s5t6w-5
臭 が	i13
臭 が し	i13
が し	c13e-5f4g13i8l-5m-8n-10o-9q-11r-9u-4w-10
が し ま	c13f10g-4i12q-6w-5
ま す 、	a-10b-11e19g-6h-4i5j-6k-4l-6m6n4p14q4r-4s13t12u12v-7
す 、	a-13b-14c-6d-5e16g-8h-6i6j-8k-6l4n7p18r-7s8t24u14v-11
調 べ	i9v4w5
調 べ て	i9v4w5
べ て	d-5f9g-5i5n-4r20s4v7
^ 生	f-6k13p4u4v4w-11
活	a6i10n-8o12u4v5w5
護	i6k-5w10
の 相	d-4e-4f-5i7j7k8l-5o4w-12
の 相 談	d-4e-4f-5i7j7k8l-5o4w-12
に 行	a11b9c-7f-11g-8i6j-6k-5p-7w8
に 行 っ	a-4d-4e-4f-7h-4i6j-5k-5l-5
行 っ	b10e-14f-6i6w6
行 っ た	a-5e-4f-6i10k-4n4s4u4
っ た ら	a11b-6e-7f-6i12j-4m4n4s4u4v4w-4
職 員 に	h-4i15k13w-9
員 に	a-7e-5f4g-9i17k16l15n5o4s5u6w-8
怒	i9
鳴	a-7b-4f-4h-4i11n12q-5w12
鳴 ら	i10w-7
^ 野	e-6f-5g-8i24p-10q5s4w-7
^ 野 良	i15p-12s4w-4
野	e-5f-5g-7i24m4p-7s7u4v4w14
野 良	i15p-12s4w-4
良	a-10e13f13i11p-10t-4u-5v-6w-6
猫	e-4g-7t-5w18
猫 に	i-10w14
を や る	a12c-5g-4w-9
や る	a15b12d-4g10h-4i-13m5n-4o5p-7q-6v-10
る 人	a-5b-6c12i18k20q5r-11s4t4w-13
る 人 が	e-4i18r-5w-16
人 が	c10f4g-4i24k16r-5s5v-7w-4
人 が い	i14k7r-4v-6w-6
が い て	i9w-10
庭	e9f-8i-12w17
が 荒	i9w-4
が 荒 ら	i8
荒	i10w-4
荒 ら	i14l-5
荒 ら さ	i14l-5
ら さ	g6i14l-4w-7
ら さ れ	g6i14l-4w-7
て 困	a-4b6f-7h6i17l-6n12p-10q-6r-7w-11
て 困 っ	b9e-10f-8h8i10l-7m4p-9q4r-10w-11
困	b4c4e-5f-4g-4h8i13l-9n16o4p28r-8u-9w-14
困 っ	b5c5e-5h9i6l-6n7o7p27q5r-7u-9w-8
困 っ て	b6e-8f-5h6l-7n4p19r-10s-4t-4u-12v-5w-12
営	a-7c4i21k12l-6r-7v5w-6
バ ス の	a-9c-5d-5g-5i16s4v5w5
ス の	a-13d-12f9g-8i12j-4k8l10n-13v4w7
の 本	i5p-4w9
が 少	f9i4w-5
が 少 な	f9i4w-5
少	e15f20i6k7l-5n-4t5
少 な	f7i4
な す	c11i7w-10
す ぎ る	c-6d-5f4i10n4o-4
ぎ る	c-6d-5f4i10n4o-4
ぎ る の	i6n5o-4
増	f15i24q-5u-4
増 や	f14i21q-6r-4u-4
増 や し	a-7f10i16s5t4v4
や し	a-7f10i17s5t4v4
や し て	a-7f10i17s5t4v4
^ 橋	e-4i10
橋	e-7i20w-12
橋 の	e-4i16w-9
橋 の 手	e-4i11w-7
の 手 す	e-4i11w-7
手 す	e-4i11w-7
手 す り	e-4i11w-7
す り	e-4i11w-7
す り が	e-4i11w-7
び	a4b-8e-6f-4g-6i25j-6k-4m11n-11o17w5
び て	e-4i12w-8
て 今	c-5i8
に も	a6b-8d4g6h-4i8l-6o-4w-10
落	a-6e-10f7g17i16r-12s6t6
落 ち	a-11e-11f6g16i11s5t4
落 ち そ	e-4i12w-8
ち そ	e-4i12w-8
ち そ う	e-4i12w-8
だ $	a-5k-6l-7u-8v-10w19
投 棄 を	i10n-5
棄 を	i10n-5
棄 を 見	i9
を 見 つ	i9
見 つ け	i9
つ け	b-6d-5e6f7g-10i16n-5w10
つ け ま	f-8i22w-15
け ま し	d-6e-4f9g-5i14j13s4
公 衆	f-6i11w-9
衆	f-6i11w-9
ト イ	i9
ト イ レ	i9
イ レ	i9
イ レ が	d-4i9w-6
レ が	d-4i9w-6
レ が 汚	d-4i9w-6
が 汚	f-6i10
汚	f-6i11
使 え	b7d-7e-4f13g-7i5k-7l7m15p16q4s5t6w4
た も	d-6f-7i10j11w-15
た も の	d-6f-7i10j11w-15
も の	a-5b7c-4d8f-10h-7i5k-9l-10n10o-6p12q-7r5v5
も の で	a-4d-4i13n-4p9r-6
で は な	e-7f-10j4k13m-4n-4r12s6t6u-5v16w-15
は な	a9c15e-11f-9g-6h4k26m-6q17r13s5t8u-4v15w-7
は な い	e-8i12l-4n-4q-4r11s5t5u-6v16w-10
^ 市 の	i19j-9o4
市 の	f-5i18j6o4s8w-4
の ホ	b-9i12
ホ ー	a-8b18c-5d-13e6i22j7l-9m6o5p-6r-11s5u4w-13
ホ ー ム	i12w-4
ー ム	a-6b16c4g-8i7k5l-9t10w10
ペ	b-8e-12f5g-5i10j-5k18l5m-6n-4r7u-5w10
ペ ー	d5e-6f6i11l7w-7
ペ ー ジ	b-4d9e-4f-5h4i12l8w-6
か ら 申	c4i14w-4
ら 申	c4i14w-4
ら 申 請	c4i14w-4
し よ	a-4d4e13i11l6p-7s-5v-4w14
し よ う	a-4d4e13i11l6p-7s-5v-4w14
う と	a-5f8v11w-9
う と し	e9i5w-5
と し	d5e9f-8i13k7l15o-5w-4
と し て	f-8i14l14
し て も	a-6c-9d5e20g-14h4i6j9k5l7m-11n-8o5p5s-4w-10
も エ	e-10f-8i12l6p-4r-4v4
も エ ラ	e-10f-8i12l6p-4r-4v4
エ ラ	b-5e8f-5g4i18l10
エ ラ ー	b-5e8f-5g4i18l10
ば か	a-8k8w10
ば か り	a-8k8w10
り で	a11b15c9e-4f5g-8i5j-9k-8l-7m6p17s14t-4u13
腹 が	b-4e5i7
立	f8g-10i17j7t7w-5
^ 先 月	a-12b-8d-8e-7f-8g-5h7i-10j18k-5l-10o4v4w-8
先 月	a-7b-8c-5d-8f-5g-6h6i-8j17k-4l-4v4w-7
の 要	f8i10j12k-5r-4
の 要 望	f8i10j12k-5r-4
検	b14e-6g-17h-5i-8j22k-4r-8s4t4w18
検 討	g-13j11
討	b-4f13g-13i-4j11w-6
私 の 通	j14r-10
は 受	a-5b-7d12e-4g-5h11j5l-6r-13
理	a-13c-8d5e16f-9g21i11j34k-5n-9q-5r14t5v4w11
理 さ	j13r-5
理 さ れ	j13r-5
ゴ ミ の	i17j8s4u4v-4w-8
ミ の	i11j8s4u4v-4w7
ミ の 件	h-5j11w-7
の 件 で	j9s4
件 で	j9s4
で 連	a-10e12f-5k-8l-4p-4w-7
で 連 絡	a-10e12f-5k-8l-4p-4w-7
連 絡 し	d-6e4f-5i-7j17k6l-4n14q-4s5v-5
絡 し	d-6e4f-5i-7j17k6l-4n14q-4s5v-5
絡 し た	d-7f-5i-8j16k11l-5n-6s4
で す 。	b-11c-9e5f-12h5i10j-4l6s6w-7
対 応 状	j8
応 状	j8
応 状 況	j8
状	c-7d-16e-7g-6h14j24l9r-6s4t4w7
状 況	a-6j20l-9n-4r-4w7
状 況 は	j14w-8
況	a-6j20l-9n-4r-4w7
況 は	j14w-8
は い か	j6p-4w9
い か	b-10e7g-8i-9j9k6l-5n14o15p26q12s6w11
い か が	j8
か が	c-4f-10g-5i6j11k-4n-6s4t-4w6
か が で	j8
が で	a-5b-8c-4d-10e10f5g-14h-8j5k-7l-7m-17o5p25s4
が で し	j8
ょ う $	a13c-11d-5e-6f-13h17l7
番 号 5	j12k-6n-4w-10
号 5	j12k-6n-4w-10
5 1	j11l7w-11
9	b-17c-7d-8e5f-9j7l18q4t4u-7w-11
照	b-5f-4g11h-5j13l-4w-11
照 会	b-5f-4g11h-5j13l-4w-11
会 $	a-4b-5g6j4n-4u-4w8
^ 話	b-6c-7f16k12l-4r-8w-12
話 の	c-6f12i-6k9r13v6w-10
人 を	b-4c-5e-4i-4j-9k26n-4r-7s4t7v7w6
^ 機 械	f-4k19v-6w-4
機 械	f-4k19v-6w-4
械	f-4k19v-6w-4
苦	b-5c-9d-4e-7f-10i24j27n5p8w13
苦 手	c-8f-4i-12k-4l-11m-5p10r-4s5w13
苦 手 な	d-4k5m6p9
手 な	d-4k5m6p9
手 な の	d-4k5m6p9
な の	a8b-11c-13e18f-6g-8i17j-4k17m14p12q-10r-9s5t6v-5w-5
な の で	a4b-9c-9e18f-4g-6i11j-4k15m13p11q-10s5t5v-6w-9
、 ど	c-7d-4e-7f-13i-9j17k6l8m-5p17r-5t9v5w9
な た か	b-7c-4e-5f4k21n6o6p-6q4s7u7v6w-7
電 話 を	c-5e-5f-9i-4k15n-4r-8s4t4w4
を い	a-5d20e10f-8i-4j11o14r-5u5v4
を い た	a-5d20e10f-8i-4j11o14r-5u5v4
^ 事 務	c-4k18s4t4
事 務	e-4f-4k19s4
事 務 局	e-4f-4k19s4
務	a-4b-13c8e12f14g-8h4k22l10o5r-4u-4v-5
務 局	e-4f-4k19s4
務 局 の	c-4k12
局	b-6c-5e-6f-4j8k21r-5w4
局 の	c-4k12
職 員 さ	k13n-4
員 さ	k13n-4
員 さ ん	k13n-4
ん の	a-7k10w12
の 電	a-13b4e11f-6i11k6p-4r-4v-7w14
の 電 話	b12e-5f-5i7k8r-8u4v-7
#personWord	b-5c22e-4g-4i10j-12k26n-4r-5s4v4w-8
の 人	a-5b-8c7f5g-5i8j7k25l-4m-4n5t7v6w8
の 人 間	i-6k12m-4t4
ッ フ を	k11w-12
フ を	k11w-12
フ を 呼	k11w-12
を 呼	b-7e13i-10j-11k14l-6r-8s4t4w8
を 呼 ん	k13w6
呼	b-7e16i-12j-10k14l-5r-8s4t4w8
呼 ん	k13w6
呼 ん で	k13w6
ん で $	k7w4
^ 少	e11i-4k8l-5u-4
入 っ	c-7d-17e4f-10k14n-5q-7w-19
入 っ た	a-4b5d-13e-5f-8i-12k14l4n-5q-6w-16
っ た 話	f-6i-5k14l-7u4
た 話	f-6i-5k14l-7u4
員 の 方	a-5b-8c9k22l-5s5t5v6
の 方 と	e-6f-5i-4k12l-5
方 と	f-5h4i-6k21r-5s4u6w-7
り し	a10e-5f5g-9j4k5m8q-6w-7
り し た	a-10f6i-5j6k6m9q-6w-12
^ 新 規	a5l15u-4w-4
新 規	a5l15u-4w-4
新 規 登	a5l15u-4w-4
規	i17l13u-5w-10
規 登	a5l15u-4w-4
規 登 録	a5l15u-4w-4
登 録 し	d-7e-8l25o6p8r18s7u14v6w-4
録 し	d-7l26o5p7r19s8t4u14v7
録 し た	a-4d-5e-7k-5l16n-6p4r7s4v4w-9
^ 同	c-5e-6g-6k5l9n-6r13u16v14w13
^ 同 僚	k12l10n4r-4w10
同 僚	k12l10n4r-4w10
僚	k12l10n4r-4w10
う と 思	v9
と 思	a-4f9i-4k-11l9p-4v9w4
思	a-6b-6c7e-6f12i-10j-4k-12l8p-4v9
を 入 れ	a-6e-11l20r-5s4t5u4w-6
入 れ	a-12b25d-9e17f5g-6h-8i-5j-5l19n-6o7r-9s6t5u4v7w6
入 れ て	a-6b-7c5d-8e-11f12h-8i-10l26o11q6r-6s9t7u5v7w-15
れ て も	a-6b-11c4e-13h-7l16s4t4
も 参	e-10j-4k-4l15s4w-9
も 参 加	e-10j-4k-4l15s4w-9
^ 受	a-9b7c-11e6h19j21k-7l31m-5n21o9p-4q-8t6u-4w-13
^ 受 講	c-7d7f4g-6h20l33o-4r-5s4t6v4w-4
受 講	a-5c-8d7g-6h21l38o-4r-6s4t7w6
受 講 登	d-5e-8l15r-6
講 登	d-5e-8l15r-6
講 登 録	d-5e-8l15r-6
登 録 $	l7
録 $	l7
こ の 番	b-4d-4j-7k-8l9o8q-6w-8
の 番 号	b6h11j-4k-7l8n9o7q-4r-4v4
で ク	b-7f8g-6k8w7
で ク ラ	f7k7w-10
ク ラ	b-8d-10e-6f13g-7j-5k12l23w10
ク ラ ス	b-9d-7e-7f12g-8j-6k11l22
ラ ス	a-4b-12d-8e-9f12g-9j-7k10l22v-4w4
ラ ス に	a-4b-7d-8k-4l23t4u4v-4w-7
ス に	b20e4g-4l27p-4t5w-15
ス に 参	f-10g-7l21w-13
参 加 す	b10d-5e-7g-7l9p-8s9v4
加 す	b10d-5e-7g-7l9p-8s9v4
加 す る	b10d-5e-6g-7l8p-6s9v4
す る	b7f-6g-15h10i12k-5l7m-15n-7o-7p5r16s6w8
る よ	a-14b-8e-4f-10l6o13w8
る よ う	a-5e-5f-11l5o12
よ う に	a-4d-4e-4f-4h8i-5k-4l8m4n7o19p9u5v5w14
う に 言	h6i-4l8m4p-4w-6
に 言	a-7b-6c-7d-8e8f-4h6i-10k-8l7p-7w-6
に 言 わ	h6i-4l8m4p-4w-6
言 わ	e-5f9h8i5k-5l10p-4r-4w-12
言 わ れ	f-5h12i5k-6l11m5p-5r-6v4w-10
:	f-4l8r13w-7
h	a7c9j-4l17m11n-6r5
h p	l11m7
0 3	j11
3	c-10e17f-11g11i10j12k-4l4w16
3 1	j8l6
空 き	a-7g-8i13k-11l15m-5n7o5p-4q5s7t4
き が	e-5f-7i9l6
が あ れ	e-7i-5k-5l6w-7
あ れ	c4e-7f8i-5j12l5s4w-7
あ れ ば	e-7f5i-5k-5l6w-7
み さ	e9f-5i-5l6
み さ せ	e9f-5i-5l6
き た い	a7b-5c-5e-10f30g-8i-12j5k11n-6q-5s8v6w4
^ e	m16p-8w7
^ e n	m15w-13
e	a5b7c13d-10e-6f-7i-5k-4l9m18p-5t4w14
e n	c10m10w-6
e n g	m10w-5
n	a13b-5c12d-7e-13f-5h-8i-4j4k-4l11m18o-5p5r-5w12
n g	m10w-5
n g l	m10w-5
g l	m10w-5
g l i	m10w-5
l	b16c-5d5f-6g-6i-5k-4l-7m16o-6p-6w7
l i	a7b-5i-5m12n8p8w5
l i s	m10w-5
i s	m10w-5
i s h	m10w-5
s	a-4b9d-5f-4g-6l-6m17
s h	m10w-5
で お 願	b-14d14e13f9g-9l-5m23n9o5q13s-7v-5w-12
願 い $	d-4g-4i11m11r6s7t12u-4w22
ム 語 版	a-6b-4d5g-4h-4w-9
語 版 は	a-11b-8g-14h-6j-6k-5l-10m8p-5w-11
版 は	a-11b-8g-14h-6j-6k-5l-10m8p-5w-11
版 は あ	a-11b-8g-14h-12j-6k-5l-10m8p-5w-11
設 定 $	m8n-5w10
定 $	m8n-5w10
本 語 で	d-6f-6k-4m28s7t8v9w-11
で 返	d-7m14w-9
事 し	i5k11w-5
事 し て	i5k11w-5
信 を 解	n13o-34
を 解	g-7n8o12s5t4v7w10
を 解 除	n6o11r-4v4
解 除 し	b4d-7e-4f-4h5n17o13p4q-6s4t5u-7w5
除 し	c5d-8e-5f-7i-10k-5l-5m-4n15o11r20s7t6v7w10
除 し た	a4b4c4e-4f-4g-6h5i-5k-6l-7n18o-24p4q-5r8s4w7
に は	b-10c8d10e-4f9g6h19i13j-16l18m-5n6p-6q-5r-9s-5t4u-6v-10w15
も う 連	a-6f-4k-9n15o-8q-4
う 連	a-5c-4e5f-4i-4k-9n16o-7p-7t4w-5
う 連 絡	a-5c-4e5f-4i-4k-9n16o-7p-7t4w-5
絡 し な	e-9j-7k-16n18q-7v-4w-6
し な	b-4h8i9j-6k11n20o-6q8r-5v-8w-7
し な い	b-4e-4i8j-6k10n17q7r-5v-9w-7
な い で	a12b9c-9g-5h-5j-13k9n19o5p-16q-5u-10v33w-18
い で く	a-4k7n12q-14
で く	a-6d-5g-4h4k12n13q-13u-4
で く だ	a-6d-5g-4h4k12n13q-13u-4
通 知 し	f-4k-5n13o8p-4q-4u-9w-5
知 し	g-4n17o10s5u17v4w-5
知 し な	n16o-8w-5
て い い	a-8f-4g9n10o-5p9w-6
い い か	b-9e-4g-4i-5l-4n8p13q11w-5
い か ら	a-4b-4i-5j-11k9n12p-7q12w-6
ー ジ の	b-5d-5l8m4o14w-5
ジ の	b-5d-5l8m4o14w-5
ジ の 受	o11
の 受	a-11b-9d-6g7h8j-6l14n12o11p-6q-4s4w19
の 受 け	b-7e-6f-5g15h12i-9l-9n14o-13p-5s4u4v5w10
取 り を	a9i-9n14o-12r-5s5u4
り を	a11e-8f-4h-5i10j-5k-6m5n16o12r-6s4t4u5
通 知 オ	i-4o14w-5
知 オ	i-4o14w-5
前 の	a-11b-11c9e-16f15g8h5i4j15k-7n-5o15p-5q-5r7v-8w-7
の よ	a18b-10d-4m4o19p11u5v6w9
の よ う	a8b-6c5d-5e-4h-4i-5k-4o17p10u4w12
リ マ	a-4b-5d-5l-4n19o19
リ マ イ	a-4b-5d-5l-4n19o19
マ イ	a-5d-9f19j4k6n18o18r6t4w7
マ イ ン	a-4b-5d-5l-4n19o19
イ ン ド	a-4j5m6n13o17t6w-5
ン ド	d15e-4l-4m4n10o14p13s4t5w-6
^ 間	e7g-6k-5n-4o16q9r-4s4
^ 間 違	g-7o15q9r-4s4
間 違 え	b5f4g9i-12l-6o17q14r7u-7w-7
違 え	b5f4g9i-12l-6o17q14r7u-7w-7
違 え て	e9f8g-7i-7o15q6r-5u-5w-9
止 に	o8q-7w7
ち ゃ	a4e11f8g-8i-5j7k8o11r-5w-4
ち ゃ っ	a7d-4e4f-5g-7o8
ゃ っ	a7d-4e4f-5g-7o8
ゃ っ た	a7d-4e6f-6g-7o8w-6
っ た 、	e-6m9n-6o12q10w-5
戻	f5g-5k-4m12n-14o22p-8q18w-10
^ 受 信	g-4n15o11q-5w-4
受 信	d-4g-5l-7n17o15q-5r5w10
信 再	d-8g-11n-14o17w-4
信 再 開	d-8g-11n-14o17w-4
願 い い	a10b-4d6e-6f-4i10l5o11r7s13t-6w-4
い い た	a10b-4d6e-6f-4i10l5o11r7s13t-6w-4
聞 い	a6b-7c7e-10f-6g-5j-6l10p13w-7
聞 い た	a12b-4c10e-10g-7i-4j-9l5p8r-4
い た ら	a-4b12d14e-6f-7g-5p8r10s4v5
答 え て	a-5c-8d-5g-4i-4j-4k13m13p10r-4s4w-10
て く れ	b5c16d-9e-10f6g-10i-10j14k13l-10p17r-10s4t24w-10
く れ	b8c19d-6e5f8g-7i-9j15k16l-8p19r-7t27u-5w-5
く れ ま	b8c15d-6e10g-5i-7j12k-5l-6n5p4t-6u-4
^ 困	b-9c4g-4i-6n5o5p25q4u-9
^ 困 っ	b-9c4g-4i-6n5o5p25q4u-9
と き	a-8b12c12d-6e12f-12g-8i13k-4m-4p13q14s5t5v4w-15
き の	b-10c-5f16g-4j-5k-6p8q17t4v6w14
の 操	p6q11s5t5u5v5w-5
の 操 作	p6q11s5t5u5v5w-5
操	a-5g4i9k-5l-6p33q14s12t9w14
操 作	a-6d-5i6k-7l-9p31q13s8t5u4v5w-5
ガ	a-5b-7d-8e-9f5g-7i14k-7l-4p16r-8s5t4v5w13
ガ イ	d-4e-6g-5p17s6t6v6
ガ イ ド	d-4e-6g-5p17s6t6v6
イ ド	a-5b-5d27g-5l-6p13r-9s7t5
イ ド は	a-6b-5d11g-6l-10p8r4s4t4u4v4w-9
中 断	e-9f-5j-7q16u-12
中 断 し	e-9f-5j-7q16u-12
断	a-7c-4f-5i24j-10l-4m5q21r-6s5u-10
断 し	e-9f-5j-7q16u-12
^ 今 の	c-4f-7k-6q20r-4w-6
今 の	f-5k-4o4q25u4w-7
今 の 入	q9v4
の 入 力	e11q13s6t5w10
力 を 取	i-6q10v4
戻 る	n-6p-5q17w-5
る 、	a-4e-4n14p-4q11w-7
、 や	b-7c6g-6i-5m4n-5o15t4v17
、 や め	n-5q-6v12
や め る	f-15g-6n-6q15v-11w-5
こ の 手	c-7e-9g-7n-8p-8q24t8v-4
な か	a-6d12e7f6g14i-5k-6n-4o6p-11q17s7u6v6
な か っ	a-11c-6d10e-13g9i-12k-4l-7p-10q11r-5u4w-14
っ た こ	e-6q11v5
た こ	b-4g-7h9j10o4q15r-10s4u5v5
た こ と	b-4g-7h9j10o4q15r-10s4u5v5
こ と に	b-5e18j-5k-5n-6o8p-4q11t5u6v6
と に	b-5e18j-5k-5n-6o8p-4q11t5u6v6
と に し	e-7n-9o6q9v5
^ わ	b-9e-5g4h-4j7k-8n-5p13r14s4t11u-8w-12
^ わ た	b-4g5j10l-6m4p-5r13s4u6v6w-10
わ た	b-5g6j8l-6m4n-4p-5r21s4u6v7w-12
わ た し	b-5g6j8l-6m4n-4p-5r21s4u6v7w-12
た し の	b-5g5i4j9l-6m4r17u5v6w-9
し の	b-4c-10d-6h-8i4j8k-4l-7m4p-8r18s5u7v8w17
し の 情	g-6p-6r9
報 を 見	a-4g-8j-5l-11p-10r20
を す	b-6c15d-7g-7h4i9n-5p17r20s5t6v7w-17
を す べ	c4d-4g-6h4r20s4t4v5
す べ	d-6f13g-7i-4n-4r16s5
す べ て	c4d-4f11g-7i-6r20s5v6w-6
抹	d-4l-7n-8q-7r14s4v4
抹 消	d-4l-7n-8q-7r14s4v4
抹 消 し	d-4l-7n-8q-7r14s4v4
っ ち	b13e-4f11g-4
で 保	r4w-4
し て る	a-4h9
て る	a-7b-4d-10e-5g-9h11i12n-4r16s6t6u4v6w15
自	a-4b-8c7d-11e-15f-6h-7i4j-4k4l4n-5q-4r22w6
自 分	d-9e-11g10i-5k-5l5r21w-7
自 分 の	d-9g10j-4r18w-6
分 の	a-4d5e-10f-6g11i-11l4r19s4w-9
分 の デ	d-10o-4r12w-6
の デ	c-4k-8r10s4t4u4v5w17
の デ ー	c-4k-8r10s4t4u4v5w17
^ 退	a6e-7l14n21o4p4q27r8w-9
^ 退 会	a6d6n24r12w-4
退 会	a6d6n24p4r12
す る の	b-6e4f-4h6l6p6r9t4v4w9
個 人 情	a-4c-4k-6p-4r25s4t6v8w-6
人 情	a-4c-4k-6p-4r25s4t6v8w-6
人 情 報	a-4c-4k-6p-4r25s4t6v8w-6
消 去	a-6r11v4
消 去 し	a-6r11v4
去	a-11f8g-7r14s4t4v5w4
去 し	a-6r11v4
去 し て	a-6r11v4
^ 自	b5d-9e-5g7i-13k5q-4r19
^ 自 分	d-9e-4g10j4k-4r19w-7
を フ	d-11r11w-6
イ ル で	a-4h-5l-6r12w-11
ル で	a-7b-4c-5g-5h8k-7l-5m-9q12r5u-4w10
で 受	a-9b10c-12e-14g13h11j-5k-4l-11n-5p-11q5s5t5u6v7w-8
で 受 け	a-10c-10e-11g12h9l-7n-5p-4r8u4v4w-8
け 取 れ	b-7c-8g-9h12l-6r9u4v4w-12
取 れ	a-7b-12c-7e8f6g12h7i-15j-13p-8r5t-4
取 れ ま	b-12c-8e8f8g-12h6i-12j-5r8
^ 名	f-4h13l-10r23s7w-10
^ 名 前	f-4h13l-10r23s7w-10
名 前 と	j-6k5l-4r12u4v4w-5
と 電	c4k-7m-4r12u4v4w4
と 電 話	c4k-7m-4r12u4v4w4
覚	b-4l-4n-4r6w17
覚 え	b-5l-5r6w13
え が	a10b-4e9g15i-6j-7k-6l-5m12p-7r8s5u4
え が あ	a5b-4d-6e9i-6j-4l-4r7s4w-10
、 今	a-7c4d-4e25f4l-6m6q12r7u-6v-5
管	a-4b7d-4g-5i11j-7l-4q5r14s5u4w-11
よ う $	a-4i-4s16t-10v-7w10
^ ハ	a7d20e4k-7n-4p-4r-7s23t4w19
ハ	b12d20k-7n-5p-4r-8s28w15
^ ご	b-4i19q-5r5s16t7u-4v-6w-7
無	a-11c-7d10e9h-5i8l8p4q-4s14t-5u-5
し て お	a-5d14h-5j6k-6n4q-10r5s14t8u-5v13
っ す	e-4j-4s16t14u-9w-10
っ す $	e-4j-4s16t14u-9w-10
感 謝 い	f-4s-6t13
謝 い	f-4s-6t13
謝 い た	f-4s-6t13
ー !	t10
ー ! $	t10
^ お か	t8
お か	i7t8w-5
お か げ	t8
か げ	t8
か げ さ	t8
げ	c-6e-6f6g-8k10l4s14t11w5
げ さ	t8
げ さ ま	t8
さ ま	s8t10u-4
さ ま で	s8t10u-4
で 解	g9i-8n5q-7t8w-8
解 決	j11k10t9w-8
解 決 し	j11k10t9w-8
決	a8b-9e-9g-7i-4j8k12n-5o4s4t12u-5v11w13
決 し	j11k10t9w-8
決 し ま	j9t8w-5
た 、 あ	e-6f-8j-4t21
^ ほ	c-4g-4h-6j-4k-6m20n5t20w12
ほ ん	k-5m18n-4t20u4w20
お き	a-6c4e6q16t17v25w-4
き に	a-7c13e-7f-7i11n5q-4t20u6
に $	i-6m-4o13p4t17u5w7
い 、 お	a-4b-5d-5k-6n-7o9s-6u22
、 お	a-4b-7c5f4h4i5k-6o13s4t5u32
、 お 願	b-9e-6k-8m-6s-9u29v-4
^ そ の	a-5b-5c5d-5g-5j11k-4u21w-10
そ の	b-5d-6g-4j20l16t4u21w-13
そ の 通	j-5u19w-6
の 通 り	j-5u19w-6
通 り	a8e-6j-6u20w-9
通 り で	j-5u12
り で す	a13b16c-5e-7f-8j-6l-8m5s15u14w-8
い い よ	u12v-17w-10
い よ	i-6n8o-7u13v-17
い よ $	a-13u13v-16
よ $	a-14e6i-5p-4u20w-6
^ 了	e-11f-9g-11h-10i-6l-4t6u22
承	e-5f-4g-4h-7k6l-4m5p6s6t-6u26v6w-11
え 、 違	u-11v8
、 違	q-5u-8v17w-5
、 違 い	u-11v8
^ い ら	a-6b-5c6d4e-5g6i-5k-9m4n-7o5q-5s5t4u-4v20w-5
い ら な	b-4c7d4e-4g4i-10k-10m4n11s5t5v19w-8
う で は	e-6u-29v16
で は あ	u-26v14
肩	a-5c11d-11f-5k-4s4t4v4
が つ	a-4e4f-10i12j-17w8
つ ら	w8
つ ら い	w8
ら い	a4c-4d-4f12g-7i7j15k11l6o6p13s4t-4w7
ら い $	b14f7h-8w8
^ あ し	a18b-6e12f-4g-7i-4j-5l-4m4o5q7s9u4v10
あ し	a18b-6e12f-4g-7i-4j-5l-4m4o5q7s9u4v10
あ し た	a18b-6e12f-4g-7i-4j-5l-4m4o5q7s9u4v10
の 朝	a-8e-4n-5w12
朝	a17b-22c-8d4f-11g-4h-4i9j-5k-5n15w5
朝 は	b-5f-6n-5w17
が お	a-11b-6c17d-5e-11f-6g-8j-8k-5p-5q4s4w15
ら し	a-8e-6f11i-6n-5s4t-7w11
ら し い	a-14e-4f7i-5n-5t-7w13
^ ワ	a11b-6c-9d13e-7h-4l-7s5t6u5v7w9
^ ワ ー	a11b-8c-10d14e-7l-8s4t6v5
ー ル ド	a6b-5c-15d-7f-10g-4n-4r-6
ル ド	a6b-5c-15d-7f-10g-4n-4r-6
カ ッ	a-6b-10c-6d-11e-4i-12w16
ッ プ	a9b9c4d11f9i-4j-4k-4n-6r-6s8t6u6v7
ッ プ の	c-12d-10n-8r-4
プ の	a5c-12d-6i-4l-4s5w6
プ の 日	c-11d-5f-14n-6
戦	a-12g9o-9w11
、 何	a-4b-13c8d-7e-8f-13g11i10j-6p16s5t4v4
、 何 時	b-13e-5w5
オ フ	b-4n20t4v6w10
格	a-4b-5c-9g27j-9p-4s4t4v4w13
探	c-8d-12f-7r-4w17
探 し	c-8d-12f-7r-4w17
し 方	c-8e-5f11o7p16q-8s7w-5
方 $	d4e-6l-4m4o5s8t7u4v5w41
教 師	w9
師 を	a-14b-4c18d-13s4w10
の 映	d-5w10
の 映 画	d-5w10
映	a-19b-5f-4i-5w17
映 画	a-19b-5d-5f-4i-5w17
観	a-10b-7e-7f-5w15
泣	i-4w12
通 販	f-4w8
販	f-4w9
の レ	a-7d4j-5w12
レ ビ ュ	w10
ビ ュ	w10
ビ ュ ー	w10
ー で	a-8b20f-9j4n-4p-4q-8t11w18
つ け た	a-4f7i9w-4
け た $	h-5w7
押 し	e-6g-6m-5n4p14q16r4s7t4
出 て	a4b8e-5f-13g11i6v-8w-13
た い な	d-6e-5f-4g-11l7w12
い な あ	g-5w14
な あ	g-5k-4w17
な あ $	g-5k-4w17
あ $	a-5c9k-7o4p-6q4s21t-7u-4v-5w29
^ 時	a16b-5d-7e-10f12g14i-15m4n-4s8v5
劇	a-16f-10w21
で 通	f-8i8n7w6
形	d10f-10w10
話 が	d4f26i-6k7n-6u4w12
話 が 面	f5
が 面	w5
が 面 白	w5
面 白 か	w5
白 か	w5
白 か っ	w5
^ ビ	d12e-8g-11h-5j-7k-4l-6m-4p-11w12
^ ビ ー	p-9w14
ビ ー	a-11b9e10p-8w4
ー ル が	c4d-4i8w7
ル が	c4d8e-4f-5i8r-6w9
が 飲	w5
が 飲 み	w5
飲	e-6f-12i-4k-9l-8s4t4v-5w20
飲 み	e-6f-12i-4k-9l-8s4t4v-5w20
飲 み た	w9
^ う ち	a-5b-5c-8g-4i4j-5o4u-5v-7w21
う ち	a-6b-4c7d-4g-7h4i13j-5l4m4n15o16p-5s7t9w23
う ち の	a-6b-6c7d-4g-5i4j-5o4u-4v-7w21
ち の	a10b11c9d-5f-4g-9i18j-14k-4m4p5q-4s5t6v-4w17
の 子	a-9c-9e-10h6i-8m5o5t5u-6v-5w23
、 人	c-5e4g-5k22q-4v-4
干	a-12b-11c-8d-6g-9h-6i10j-6k-10m4o4p-7q4r-6s5t6u5w24
け 方	a-13b-12c-10d-6g12h-9j-8k-12p-12r-7w12
っ て る	a-6b-5d-9e-4g-9i10r14s5t5u4v5w14
て る ?	a-7b-4c-10d-9e-7g-12h6k-11p-10q4r-9s5t4u5v6w19
^ ポ	d-9g-8r-7w13
^ ポ イ	d-9g-8r-7w13
ト カ	w8
ト カ ー	w8
カ ー ド	d-4p4w13
^ 地 球	o5s4t4v5w13
地 球	o5s4t4v5w13
球	a-7b-4g-5i7o4s4t6v6w23
距	a-5e-5j-4o6q-4s4t4w19
距 離	a-5e-5j-4o6q-4s4t4w19
離	a-7b4e-8j-4l-4o6q18s7t7w17
町 の	a-9b15c-7g-7l-9p-4w7
の 花	t-8w13
花	b-17c-4i7t-6w17
花 火	a-4i11
花 火 大	a-4w9
火	a6b-9d-7e5g-9h-6i10j-8k-11l-6w9
火 大	a-4w9
火 大 会	a-4w9
大 会	a-7b-6c-5e-5g-9w16
す ご	u-4v-4w20
^ 歯	s5t4w15
^ 歯 医	e6w5
歯	s5t4w15
歯 医	e6w5
歯 医 者	e6w5
医	a-6e4f-6k-7l-5w17
医 者	k-8w14
こ わ	e6
わ い	e-5w10
日 の ラ	a-6b-9c-7d-10e-6f-7w11
の ラ	a-9b-10c-6d-11e-7f-13i-5s7w17
の ラ ッ	a-6b-9c-7d-10e-6f-7w11
ラ ッ	a-4b-8c-5d-10e-7f-8i9w7
ラ ッ キ	a-6b-9c-7d-10e-6f-7w11
ッ キ	a-6b-9c-7d-10e-6f-7w11
ッ キ ー	a-6b-9c-7d-10e-6f-7w11
キ ー	a-7b-6c-5d-7f-6g-6s4t4w19
カ ラ	b-5d-4i12m4t6w11
ー は 何	b-9d-4g-4w8
色	e-4i14o4p-4t4
^ 洗	e-7f-5i-9w14
^ 洗 濯	i-10w8
洗	e-9f-5i5o4s4t4w17
洗 濯	e-6i6o4q4w8
濯	e-6i6o4q4w8
物 が	e-16f-5i8j-5w7
か な い	a-6b-4h9i-6j-4n-6r-6s4u4w18
え た $	a-6c-5d-9f-4g-5i-5m-5r-8w15
^ 新 し	e-8g-5j5l22r-4s6t6u-12w23
パ ソ	a-5b9e-4p-9r-6
パ ソ コ	a-5b9e-4p-9r-6
ソ	b14d-8h4i-10l-6p-5q-4r-5s7u6v6w18
ソ コ	a-5b9e-4p-9r-6
ソ コ ン	a-5b9e-4p-9r-6
コ ン の	p-10r-6w16
ン の	a17c5d8g-18h4i-4j-14k-6l-5m-8n-10p9q-11r-4w7
の お	a6b-5c12d-6e-5f10l-5n7p5t9w7
の お す	c-12w14
お す	c-11d-5w18
お す す	c-11d-5w18
す す	c-11d-5w18
す す め	c-11d-5w18
す め	c-11d-5w18
す め は	w6
め は	w6
^ 推	a-5d-10e-11l10w6
推	a-5d-10e-11l10w6
し が	b5g15h4i9k-4l-4o-4p4s8t6v4
が 結	e-10f-8i-7w16
が 結 婚	e-10f-8i-7w16
結 婚	b-5c-6e-6f-4i-4w20
結 婚 し	w10
婚	b-7c-5e-5i-4w23
婚 し	w10
^ 高 速	i-10w10
高 速	i-10w10
速	f14g-4i-4m4o4q-4s5t11w17
道 路 の	g-6j14w-4
路 の	g-6i7j15r-4w-4
の サ	d-4e-4i7n9q-6r5
の サ ー	n11q-7r6w-12
サ ー ビ	b-4f-7i13n7q-8r6w-8
ー ビ	b-4f-7i13n7q-8r6w-8
ー ビ ス	b-4f-7i13n7q-8r6w-8
ビ ス	b-4f-7i13n7q-8r6w-8
ソ フ	d-8i-11r-4w11
ソ フ ト	d-8i-11r-4w11
フ ト	d-8i-11r-4w11
ク リ	g-4h-7i-8j4m4n-5s4v4w16
リ ー	a12b-7d-9e-5g-5h-4i-6j6l24m4n-9o-4q-4s7v6w21
最 高	a-10b-4c-13d-7e-10f13i-12w-7
会 っ	c-6w11
^ 電 子	e-4f-5h11l6w-5
電 子	b-4e-6f-5h16l4t5w-9
レ ン	a8b-6c-7d-7f-6i-8l-5n-4r-4w17
発	a6b-7c-9d11e8f-4g-6h19i-7j-7k-8m-4o-7p-6w10
^ ハ ノ	a-6d-6g-6j-4w17
ハ ノ	a-7b8d-7g-5s9t4w15
ハ ノ イ	a-7b8d-7g-5s9t4w15
ノ	b8c-4d15e5f4o4q-4s12u-8v20w7
ノ イ	a-7b8d-7g-5s9t4w15
ノ イ で	a-12b9c-4d-7e-5f-4g-5
イ で	a-12b9c-4d-7e-5f-4g-5
食 べ た	w4
べ た	w4
た フ	a-7o-5q-8r6w6
フ ォ	a9c-4d4f9i-7q12s12
フ ォ ー	a-6b-5d-6f8i-8o-4q9
ォ	a9c-4d4f9i-7q12s12
ォ ー	a-6b-5d-6f8i-8o-4q9
ォ ー の	w8
味	a-5c-5d-7e9f-6i-5o7p9s6t9w39
ら れ な	a-14b-4c-4e17f-8h-6i-11p-6
れ な	a-11c-7d12e19j-4p-4s4t4w14
れ な い	a-9d8e18j-4p-4s4t5w14
な い と	a10d-11g7i-5w7
い と	a8d-12e-5f5g7i5l14p-5t10v-5w6
い と $	d-9w9
と $	d-5e6f-4g-5i17l5n4p4s9t17w25
^ 車 の	f-8g-8i10j-6w14
車 の	b-4e9g-7w10
の 保	i-4l-4w6
保 険	b-4j-7k-5w14
保 険 の	b-4k-5w12
険	b-6i15j-7k-5w11
険 の	b-4k-5w12
時 期	a12
買	a-4d8i-9l4m-5n-5s4t4v-7w27
買 え	a-16e-4p-6r4v-9w15
え な	b4c5e11f-7h9i-4r4s5v-8w19
え な い	f-5i-5k-4l-5n-5q-5u-4v-12w16
^ 紅	a-11b-5c-7w12
紅	a-11b-6c-7w13
の 司	c-17w8
の 司 会	c-17w8
司 会	a-8b-7c16g-6s4w-5
今 年	a-7c-5e-5f-4w12
だ れ	a-9b-11c21d-8g-6j-5n5o5p-8q5s5t6w-4
だ れ $	c10o4t4
れ $	c13i-8n6o8p-6q5v-7w13
^ ゲ	c9l-9r-6w12
^ ゲ ー	l-9r-6w14
ゲ	a-5b-5c16d-4l-8r-5w8
ゲ ー	l-9r-6w14
ゲ ー ム	l-9r-6w14
実	a13b-10d-4e-10f26g-6l-5n4s7w-20
者 の	a-8b-7c14e-6f9i-12j-4k11l-8r-5s13
の チ ャ	c-5f-6i-4k8m4p11r-5u4v5w-8
チ ャ	c-4e-7h4k18l-5o4p12q-6s8v4w11
チ ャ ン	e-6h4i-4k12l-7m4q-7s6t-4w5
ャ ン ネ	e-4h5k15l-6m4q-4t-4w10
ン ネ	e-4h5k15l-6m4q-4t-4w10
ン ネ ル	e-4h5k15l-6m4q-4t-4w10
ネ	a-15c10d-4e-7h5k21l-8n-6p-4q-6w8
ネ ル	e-4h5k15l-6m4q-4t-4w10
子 が	e-4f9g-9i-15l-4t-4w7
五	a9c-6e-9f9i9m4v-4
^ マ	f16i9j10k-4n-4r6u4w9
^ マ ラ	l-4q-6w12
マ ラ	l-4q-6w12
マ ラ ソ	l-4q-6w12
ラ ソ	l-4q-6w12
ラ ソ ン	l-4q-6w12
ソ ン	b-4i-4l-8p4q-4s4u4v5w21
ス ト $	c-5d9f-4g-20n-5w18
パ ス ワ	b7f-5n-6w9
ス ワ	b7f-5n-6w9
ス ワ ー	b7f-5n-6w9
ワ ー ド	b8d6l-4n-5r-4s4u4v4w10
銀	b-5g-6h-4l-5w18
銀 行	b-5g-6h-4l-5w18
ア プ	b8d-7f-6i10n-10p12r-11w21
ア プ リ	b8d-7f-6i10n-10p12r-11w21
プ リ	a-8b4d22e-8i11l-4m-11n-12p10t4w14
プ リ に	b5w8
リ に	b5w8
に 入	a5b12c-10d10e9g-8h-7i6k-5l20n-4o9p5q-5t-4v5
に 入 れ	a-5b16e-8f-6h-6l8w9
^ 北	w4
北	w4
海	b-7c-8d-4g-12j-5r-5w15
旅	a6b-5d-7e-4f-5w8
旅 行	a4b-4d-8e-5f-7l-4w11
旅 行 の	a5b-4d-8e-5f-7w5
行 の	a6d-7f-6w7
コ ー ス	a-5e-4g-4k-8l10r-5w17
ー ス	a-8b6d-9e-6g-5i-16k-9l9n-17p-6r5w12
ー ス $	a-6w10
^ 赤	a-8w12
赤	a-9b-9f-14i11o4w8
赤 ち	a-7w11
赤 ち ゃ	a-7w11
ち ゃ ん	e10f-5i-5j9k5q4w-9
ゃ ん	b-4e11i-6j10k6s-5v-5w10
ゃ ん の	a-7w12
ど う し	b-4c-6e-6f-7i-6j-5l15m-5p16r-8u-5w17
う し	a-4b20c-5e-8g-8h17i-4k13l12n11o10p13u29w12
う し よ	p-6w12
^ 映	a-22b-6f-4g-4i-16p-5w10
^ 映 画	a-22b-6f-4g-4i-16p-5w10
映 画 館	b-5i-17w7
画 館	b-5i-17w7
画 館 の	b-5i-16w6
館 の	a-9d-5f-8g4i7l5t5u5v5w14
ど こ が	b-6d-5w8
こ が	b-6d-5f4w8
や す	e16f20h7i13k4l4m4w10
や す い	b-13f16t-4
い ?	a-12b9d-8e-5g7j-7k6m16p-5v-4w6
い ? $	a-12b9d-8e-5g7j-7k6m16p-5v-4w6
^ な	e-7k-4m-4n-4o7p16t5u-8v31w19
る ほ	c-4d-6f-7i-5w18
る ほ ど	c-4d-6f-7i-5w18
ね	a10b17d-4e-10f-6k-7m15n-4s7t19u-10v-12w35
ね $	a5b14c-5d-8e-8f-6s6t23w34
冷	b-7f-7m-4p-6s7t6w22
冷 蔵	b-9e-4i-10p-11w14
冷 蔵 庫	b-9e-4i-10p-11w14
蔵	b-9e-4i-10p-11w14
蔵 庫	b-9e-4i-10p-11w14
庫	b-9e-4i-10p-11w14
れ る	b-4c16d-4e12f-8g-4i-12j13k18l-6n-12p21q-4r12
れ る の	b-9c6j5p14r-7w-7
^ フ ラ	a-5f-4s-4w10
フ ラ	a-5f-4s-4w10
フ ラ ン	a-5f-4s-4w10
ラ ン	b-4e-11f-6r-5s8w16
ラ ン ス	a-5f-4s-4w10
ン ス	a-4d-11f-6g-4h4i-13j4n-10q-4t4u5v5w16
こ ん に	a6c-6s17
ん に ち	a6c-6s17
に ち は	a6c-6s17
ち は	a6c-6s17
て 何 $	a-13b-4d-5g-8i-5p-12r-6s-5w12
何 $	a-10b-4d-4g-4j4o4p-11r-13w20
靴	d-4i-13w11
下	b8c-9e-7i15j5w4
穴 が あ	e-8i14j-8s4w11
あ い	a-4e4i10j-5t4v4w11
^ ピ	a-4b-12w11
^ ピ ア	a-5b-12w10
ピ ア	a-5b-13w10
ピ ア ノ	a-5b-13w10
ア ノ	a-5b-13w10
ア ノ の	a-5w6
ノ の	a-5w6
ノ の 発	a-5w6
の 発	b-4c-6d10h10p-8r4
の 発 表	c-7d9
発 表	c-7d9f-4h-4j-5
発 表 会	a-5w6
表 会	a-5w6
曲	c-10i8r-4
曲 が	i8
が 決	a-8i-8k-5n-7p-6v-12w14
が 決 ま	a-8i-8k-5n-7p-6v-12w14
決 ま	a8b-7c-6d-5e-10j18m5o5r5s5u5v-7w8
ま ら	a-11e-4f14k-4n-6p-5v-8
ま ら な	a-11e-4f14k-4n-6p-5v-8
^ 夜	a14b-4g-8h-5i30j-4l-8n8s21t6u5v12w6
夜	a32d-4g-9i36j-4m4n8s30t10u10v12w24
分 に	e-6i-5r11s12t-5
報 告 書	a-7d11f-4h-7i-5j-6w14
告 書	a-7d11f-4h-7i-5j-6w14
書 を	a-9b-7c-4d6e-11f-11g-6h16i-11k-4l-8m-11u5w4
を 書	a-6c4d-6e11f26h-5i-9k-6m-5o4p-5q5r10s7t7u6v6
を 書 い	a-5e-6f11h-5l-5m-7p-6w5
書 い	b-4f8m12p-9s5
書 い て	b-4f8m12p-9s5
い る の	a-16b-9c-5d-7e9g-7h-8i6j7k-7l-9m4n-9p-10r12s6w4
義 の ス	f7
の ス ラ	a-4d19f-8
ス ラ	b-5d27l-5r-7s4w-5
ス ラ イ	b-5d27l-5r-7s4w-5
ラ イ ド	b-5d27l-5r-7s4w-5
イ ド を	a-6d11e-8f-9p15r-5s6t6v6
ド を 見	a-5d5e-6f-8h4j4p15s6t6v6
返 し	a-6d18f4i-6w-8
返 し た	a-5d18f-13w6
、 こ	a8b-5c-6d-4f7j-4l-5q15s13
、 こ の	a8b-5d-5f6l-9q9r5
こ の サ	i-13n11q-7r4w-12
ス は	a8c-5d-9e-8g-7j-5l-12r6w14
う 使	b-10f-4j-4p9r7w-6
登 録 さ	e-6l9r9
録 さ	a-4e5g-5j-7l9p-5r7
録 さ れ	a-4e5g-5j-7l9p-5r7
い る 私	r7
る 私	r7
る 私 の	r7
べ て 削	r8
て 削	r8
て 削 除	r8
削 除 し	d-8e-5f-4i-6k-5n-7r20s5t5v5w8
除 し て	c7d-4i-7l-7m-5n-6o19q6r27s8t8u6v10w-10
久	s13w8
久 し	s13w8
久 し ぶ	s13w8
し ぶ	s13w8
し ぶ り	s13w8
ぶ	a-4e7q-4s11u-7w13
ぶ り	s13w8
に 自	b-7e-7i14j-5l10r-5w4
に 自 転	b-6i13l-4r-4
自 転	b5e-4i10j-4w11
自 転 車	b5e-4i10j-4w11
転 車	b5e-4i10j-4w11
車 に	b-4i-4w5
車 に 乗	b-4i-4w5
に 乗	b12e7k10l-4n4p-6u-4
乗	a-4b9e12i-6j5k14p-13r-12w18
乗 っ	f-5i-4k9p-11r-13w13
風	a6b-9e4q-6s4u7w17
気 持	e-5t4w15
気 持 ち	e-5t4w15
持	a-6b-11c7d14e-6f-6g-7h-7j-5l13p-5r8w12
持 ち	d12e-5t4w14
よ か	a-6c-10f8w5
よ か っ	a-6c-10f8w5
で も	a7b-13c-8e7g17h5i9l13m6n-4o-6p-7q-6v-6
肉	b-4g-4i7u4v4w5
痛	b-6e17f9s5w21
だ な	p-4w12
か ら 始	a8b-5c-8d-5e-10g7l-4w-4
ら 始	a8b-5c-8d-5e-10g7l-4w-4
ら 始 ま	a11b-13c-8d-4e-8w-5
始 ま	a23b-11e-6g-8h-6j-7l14p-7q5r-7s9t5u4v5w-5
始 ま り	a9d-4h-6j-8l6w-5
す か ?	c-4d-4e-4g8j-4l-4p7w-5
か ?	a9b6c-5e-5g7j-6p6t-4w-9
か ? $	a13b-10g9j-5l-4p8t-5w-6
週 の 時	a6w-5
の 時 間	a22b-11d-6e-6f16i-5j-5l-4s6t4u4v5w-11
時 間	a29b4d-14f19g6h-7i26j-9k-4n-4o-7r-7s4t5v4w5
時 間 割	a21b-8d-6e-8f-9g-4i-4n-5o-4s7t6v6
間 割	a21b-8d-6e-8f-9g-4i-4n-5o-4s7t6v6
間 割 を	a16b-8d-5f-8h-4n-5s6t5v5
割 を	a16b-8d-5f-8h-4n-5s6t5v5
つ で し	a9b-6d-6f-7j-6l-5w-13
2 5	a14l9w-8
2 5 日	a16b-4e4f-5s-5w-8
の 予 定	a25c-11d-6e13j11m5o4q5t5u6v5w-11
予 定	a33b-11c-12d-15e15f-9g-7i-6j6l-12n7o7p-5r-6w8
予 定 を	a37c-4e-12m4p-7q6t6u8v7w-16
し た く	a8c8e-9f-8i-5k15n-5o4q-7u-5v-6w5
ど も の	a7e11k-4p-5w14
も の 迎	a13i-7p-5w-11
の 迎	a12e10i-9w-13
の 迎 え	a12e10i-9w-13
迎	a10e9i-9p-4w-13
迎 え	a10e9i-9p-4w-13
迎 え が	a10e9i-9p-4w-14
曜 の 午	a9b7c-8e-8f-7
何 を や	a13b-10c-5g-4w-10
や る ん	a24b-8c-13e9f-4g-13j-4l-8p-6w-27
る ん	a19c12d-6f-13g-12h6j16l-6n-4r-7w-12
る ん で	a16c12d-6f-12g-13h6j16l-6r-6w-9
修 は 全	a5
は 全	a5g11w-6
は 全 部	a5g11w-6
全 部 で	a10b-7g11h-9l-6w-7
部 で	a10b-7g11h-9l-6w-7
部 で 何	a7g11w-7
で 何	a-4c-5e9h-5p11r8u4w9
で 何 日	a7w-5
何 日	a19b-7c-5h6
何 日 間	a7w-5
日 間 で	a5
間 で	a12b-15c-6d-4e-10f14g-7k-15l-6p-9
間 で す	a13b-13c-5e-8g-6i6k-14l-4n4p-7q4s4t6u4v5
県 庁 の	a4b10i-5s12w-6
庁 の	a4b10i-5s12w-6
の 見	a10b-11d-4f-5i7j-4t4u4v5w8
の 見 学	a7f4w-6
見 学	a14b16c-4d-7f8g-4h-4j-5l-4m4s6t4w-18
見 学 は	a14b-9f4h-5j-7l-4w-10
学 は	a14b-9f4h-5j-7l-4w-10
は 何 日	a21b-7c-5h4j-5
何 日 で	a8e-5w-5
日 で し	a15b-4c-16e-7v4w-8
の プ	a16b-6c14d10e-7k-5l-4r4v4w-12
の プ ロ	a15b-6c14d-6l-4r7w-11
プ ロ	a14b-6c14d-5l-4r8t4
プ ロ グ	a14b-5c-6e-4l-4
ロ グ	a15b-5c-6e-4f-6l-4w8
ロ グ ラ	a14b-5c-6e-4l-4
グ ラ	a14b-5c-6e-4l-4
グ ラ ム	a14b-5c-6e-4l-4
だ け る	a6f4
け る と	a6f4
る と	a8b20c-6e-9f9g-12h-5i12j-10k-16l5n-4p-8r-9w4
る と 助	a7f-4
と 助	a7f-4
と 助 か	a7f-4
助 か	a9e-9f4h-6j-6m10n4s4t24u-10w-7
助 か り	a9e-9f4h-6j-6m10n4s4t24u-10w-7
出 な	a8e-11g-6h10i-10n-4q-12v-11w15
い と い	a6b-5d-5e-4g6k-5p-4w-10
と い	a6b-4c9d-6e-12f9g7j15p-5s4w-5
い け	a10b19d-8e-6f10g10i16j-5k-6l-8m5s7t5u6w-14
い け な	a9e-4f10g-5w-6
け な	b-7c-4d11e22f-11g15i-6k-4m4n-5p-7r12s11t26u13
け な い	b-8c-5d9e19f-13g13j-4k-6n-7p-9r10s10t24u11
な い の	c-6f-13g-9h6j12k8l-12m-5n-19o-5p8q6r4v-4w-17
、 休	a4b-6e11f-6g-4i-4w-9
か 知	a16g14j-5p-7s5t5u6v6
か 知 り	a16g14j-5p-7s5t5u6v6
室 は 何	a-8b7g-4l-4w-4
は 何 号	a-7b12c-5
何 号	a-7b13c-4g-7p-8
何 号 室	a-7b13c-4g-7p-8
号 室	a-7b16c-6d-4g-8p-7w-4
号 室 で	a-4b8g-8p-11w-8
室 で	a-7b14c-7f-5g-8p-11w-9
室 で し	b10w-5
^ 高 松	w9
高 松	e-4i4s8w9
松	e-4i4s8w9
駅 か	a-8b14d-6i-7j-9k-8q4u4v5w-6
駅 か ら	a-8b14d-6i-7j-9k-8q4u4v5w-6
か ら 研	a4e-6l-5s7
ら 研	a4e-6l-5s7
ら 研 修	a4e-6l-5s7
研 修 所	a-4b11e-4g-5l-5p-5w-9
修 所	a-4b11e-4g-5l-5p-5w-9
修 所 ま	a-5b12p-5
所 ま	a-6b16p-4w-4
所 ま で	a-6b16p-4w-4
、 講	a14b6d-8e-8f-5w-7
講 堂	a-5b17d-4e-6i-5p-7q4s4t4
堂	a-13b25c-7e-6f-9n4o4p-6q5s6t5
が ど	b5d5l8p-11
が ど こ	b7d6e-5j-5p-7w-5
ど こ か	b13c-6d4f-10g11l6o4p-14r-4t5u4
こ か	b13c-8f-12g11h-4j-6l4p-9q10
こ か わ	b9e-5j-4p-7w-4
か わ	b6e-7l-5m8p9w7
か わ か	b7l-4m8p9
っ て も	a4b19e9f-4k12n-14o5p-9r-4w-7
て も ら	c-4f-5g-8i-6j4k6m5n4o7p-4q-4t-4w-5
研 修 セ	a-4b11c-5l-4p-4w-5
修 セ	a-4b11c-5l-4p-4w-5
修 セ ン	a-4b11c-5l-4p-4w-5
セ ン	a-4b11c-5l-4p-4
セ ン タ	a-4b11c-5l-4p-4w-5
ン タ	b12c-6d-6i-5p-4w18
ン タ ー	a-4b11c-5l-4p-5w10
タ ー	a14b17c17e-4f-10i8k24l-9p-11q-5r8w10
タ ー の	a-6b10c-4e-7k14l-7r-11
所 を 教	a-4c-4d-9q4s5v4w17
後 の 部	a10c-4e4f-11o4
同 じ と	a-10b10c-4e-4f-10w-6
じ と	a-10b10c-4e-4f-10w-6
じ と こ	a-10b10c-4e-4f-10w-6
と こ	a-9b16d-5f20g6i-4p-5t6
と こ ?	a-10b14c-4f-9p-6w-9
何 階 に	a-4b24g-6n7p-6q6r5s4t4u6v5w-9
上 が	b10f-4g-5l-4p-8w10
が れ	a-5b11c-4e-5f-6g-6i13l-9p-9w-8
れ ば よ	a6b13d-4e-13f10g-5h-4i-7p-12r-4t4
い で し	a-7b7c-10e13g-9h-5j-8l11p-6r6v4w-8
会 場 に	a-5b7c9e24f-5l-4m7p5w-19
場 に	c5e18f-7h16i17k4l-5m6p6t-5u-4w-14
に 駐	a-6b16d-4i4w-6
か 、 そ	a11c14d-7e-9w-9
そ れ と	a12c8d-8e-7h8w-10
れ と	a12c8d-8e-7h8w-10
れ と も	a12c8d-8e-7h8w-10
と も	a12c8d-8e-7h8w-10
の ほ	b8d-4f-4h-4m10t-4w-7
の ほ う	b8d-4h-4i-4m10t-4w-7
ほ う	m9r10t-5
ほ う が	b8d-4h-4i-5m10t-4
う が	a-5b5e-7f-8h11i-6m9t-4w-5
が い い	a-14c-12d-5e-8f-5g-4i-8k8m12p-19t4v-5w19
場 所 $	b4w12
所 $	b4w12
の 講 師	a-10b-6c28d-11e-7f10k-4l-14o4s6t8u4v6w-6
講 師 は	b-5c14d-9f-8g-4l-4o4q4s4
師 は	b-5c14d-9f-8g-4l-4o4q4s4
師 は ど	a-6b-4c10w-5
誰 が 教	b-7c12e-4n4q4w-8
く れ る	a-5c7f-4j10k12p14r-8w-10
る の $	a4b5e-5f-4g11i-13j-5n-9p12r7t4w8
の $	b8c12f-13g5i-22m-5o-8p23q-14r4s-7v-5w5
の 回	a8c-8f13g-12i8j20t4v-4w-14
を 担	a-4c8k-4w-7
を 担 当	a-4c8k-4w-7
担 当 さ	a-4c14d-4k-8w-5
当 さ	a-4c14d-4k-8w-5
当 さ れ	a-4c14d-4k-8w-5
さ れ る	c13k-8l-4m4o5q4s4t4v5
れ る 先	c15g-5j-4k-10p-7w-6
生 の お	c10w-11
の お 名	c13d-4f-6w-10
お 名	c17d-5e-6f-7r-6w-11
お 名 前	c17d-5e-6f-7r-6w-11
前 を 伺	a-6c8f-4k-4w-4
を 伺	a-6c8f-4k-4w-4
を 伺 え	c5
伺 え ま	c6e13w-5
^ フ エ	b-7f-10h-4j-4k-4l-5p-8r-4w10
フ エ	b6c-8e-10f-13h-4j-4k-4l-6p-8r-4w10
フ エ ン	a8b9c-4d6e-8f-12w-12
エ ン	a16b13c5d5e-5f-11g-4h8k-4l20m5s10t7v7
エ ン 先	a8b9d6e-8f-12w-12
ン 先	a7b9d5e-11f-13g-4j-5l-6p-7r-6w-15
ン 先 生	a7b9d5e-11f-13g-4j-5l-6p-7r-6w-15
曜 に	a8b-11c10d-8e-4i-6j11l-5
し ゃ い	b-6c11g-4j-5k7w-6
ゃ い	b-6c11g-4j-5k7w-6
ゃ い ま	b-6c11g-4j-5k7w-6
別	a-6b10c13d5e12f11g-5i11r-6w7
先 生 で	a-13c18d-4l-4o4u5v4w-11
生 で	a-10c22d7e-5l6r10s5t7w-13
生 で す	a-12b-12c22d-4e-4l6t5v5w-11
師 の プ	a-4c6d-5f-5r-6w-4
プ ロ フ	a-12b-4c14d-6f-4i-5r8w-6
ロ フ	a-12b-4c14d-6f-4i-5r8w-6
ロ フ ィ	a-12b-4c14d-6f-4i-5r8w-6
ィ ー ル	a7b-4c10d-7f-9i-5k-4l-4r8w-8
ル が 見	a-4c5d-5f-5r-4w-4
が 見 た	c6d-13g5i-8j-9q-8r-4w18
ド を い	d6f-4
料 は ど	b-4d7w-4
こ か ら	b10c-8f-7g9h-5j-5k-5l5p-10q9r-5w-12
プ リ ン	a-7b-4c4d22e-7m-10p-4s4v4w-7
リ ン ト	a-7b-4c4d22e-7m-10s4v4w-7
く し て	d13f5h9i-4m-4w-8
し て し	d14e12h10p-4r-4w5
し ま っ	d11m9o5r-4w8
ま っ	a17c-5d11e6f-6g-18h-9i10j-13k-4l5m10n-4o5p-12
ま っ た	a11d12e-4g-8m9o4w6
っ た の	b-10c9d10e5g4h-4i-7j5k-5l6n5o13p-6q-11r10w-9
一 度 送	a-4h6n-11o7
度 送	a-4h6n-11o7
度 送 っ	d4h6n-12o7
て な	a7b-9d12e-11f-4g-5j6k-8p5t4w14
て な い	a7b-6d11e-10f-4j4k-5w13
^ 次 回	a9c7d6f4g-6k-5s4w-15
次 回	a13b-5c6d6f6k-5w-11
回 ま	a-9d7g8
回 ま で	a-9d7g8
ま で に	a9b-7d11e-7g-10h-6p-6w-11
で に	a9b-7d11e-7g-10h-6p-6w-11
ト は あ	a-17b-4d7g10m-7p-5w-10
仕	a-8b-8c6d-5e9f4g-6i-11j-5k-12l16n-5w9
仕 事	a-5c9d-9e15f8i-4j-7k-7m4n5p-9w10
仕 事 の	e8w-7
事 の 都	e8w-7
の 都	e9w-9
の 都 合	e9w-9
都 合 で	e9w-9
、 電	d8e8
て 2	a9e-5f-5i-9j9k-9w-5
2 0	a4b6e4j13l4
2 0 分	e19i-9w-9
ど 遅 刻	e7w-4
出 席 で	c4e19j-4n4p4w-10
退 し て	b-11d-6e16g-4k-5l-16m-6p-6t4v4
て も い	a-8e10f7g-5k-7l7m14p-9s4w-10
も い い	a-15e16f7g-7j-4k-8l8m15p-10s4w-11
出 席 の	e16l-8w-7
席 の	a-8b-6d-6e25i-7l-6r4s4t5
席 の 登	e10l-6w-5
の 登	a-10c15e14m4q13r13s5t5u5v6w15
の 登 録	a-4e15i-4l-4n-4q11r12s4t4u4v4w15
登 録 が	e4h-4i-5l8r6v-5
録 が	e4h-4i-5l8r6v-5
録 が う	e4l8v-5
が う	b-5e9f-7i16l15n9r4s4u-5v18w-10
が う ま	e5i-4l8v-5w4
う ま	e5i-4l8v-5w4
う ま く	e5i-4l8v-5w4
ま く	e5i-4l8v-5w4
で き な	a-9d8e10f-10g10i-4l-4
き な い	d8e8l-4w4
出 し て	b5d-6e-7g25h4i-11j13k25l14q10r-4t5u-5
に 行 け	a10b11c-4d-7e7f-12g-5i-9l-9p-7
^ 朝	a11b-7d-4e10f-9i10k-4n-7r-7t4u4v4w-4
^ 水 曜	a10b-5c5e9w-7
水 曜	a15b-10e8i-9j-9k4r-4w-7
水 曜 の	a11b-8c-16e6w-13
の 月	a8c-5d-4e4l-4q4r-4
の 月 曜	a8c-5d-4e4l-4q4r-4
席 は	d-4e13g-5l-4q4r-13
は ち	e8f12
は ち ゃ	e8
ゃ ん と	e10f-5i-5j9k5q4w-12
ん と	a-5b-9c-9e15f10g-11h-11i-6j11k16m-12p-7t-6v-6w9
記	a-5d-5e22f-4g-8h18i-6l-6m17n-9o-5q7r18s4t4w12
記 録	a-5b5d-4e21g-10l-6n-6q-7r15t5v5
記 録 さ	e13g-5i-5l-4q4r-9w-8
^ 少 し	e16l-8u-5
少 し	a-10d4e19f17i-7l-7w-6
少 し 遅	e22i-7m6n5o4p4w-4
し 遅	e22i-7m6n5o4p4w-4
し 遅 れ	e14l-4m4q-4
て 教	a11b-10c10d-7g-5h-6i-8j-7k-4l-5m7n6p-4s5u7v6
教 室 に	a7b-7e15f-5g-4
室 に	a9b14e11g-5
に 入 り	a-9b-8d10e13g-5i-6l20q-4u4v5w-9
入 り	a12b-6c-8d13e17f-7g-8i8k5l15p-10q-5v4w-14
入 り ま	a10b-9c-4d11e15f-7i8k9l-7t4w-9
。 申	a-6b-4e10
し 訳 ご	a-5b-4e10i-4l-4
訳 ご	a-5b-4e10i-4l-4
訳 ご ざ	a-5b-4e10i-4l-4
ん 。 $	a-5b-5e15n4
義 の 感	a-4d-4f6
想 を 書	d-4e-7f17m-5
を 書 き	a-4d-6f18i-10k-8r7s5t5w-8
書 き	a5c13d-6e-4f20i21j-4k-6l-5r-9s6t7u4v5w4
書 き た	a6f19i-6l-4s6t6u4v5w-7
お 話	c11e-5f7i-8k18r-6w-8
が と て	c-11f8k-6t-5w-9
か り や	d-7e-4f16g-4i-4j-6s5t-6
り や	c6d-4e8f21g-4i-4m6q11s8
り や す	d-7e-4f16g-4i-4j-6s5t-6
や す く	c4d-4e-7f16h4i-4j-4k5m4n5o4q5s5v5w-7
す く	c4d-4e-7f16h4i-4j-4k5m4n5o4q5s5v5w-7
修 に つ	b-5f12l-5
い て 意	f9
て 意	f4i7
て 意 見	f4i7
い ん だ	a6b-5c-4d-4e-6f7g-4j11l5w-7
ん だ	a12b-14c-9d-12e10f7g-12h6i6j5k-8l8p-7u-4v-8w15
ん だ け	a7b-5d-5e-8f8g-4h8j12l6w-8
だ け ど	a7b-5d-5e-11f8g-4h8j12l6q6w-8
け ど $	a5b-9c-4d5e4f8j9v-5w-7
ど $	a7b-8c-6d4f9j11p-5r-5v-6
^ 説	f4m-4p16s7t6v7w-11
^ 説 明	f4m-4p16s7t6v7w-11
説	c-9d6f16g7k-8m6n-7o-6p26q-10t10u-9v4
説 明	c-10d5f16g-6k-8m6n-8o-6p25q-7t9u-9v4w-12
説 明 が	a-7c-11d-7e-7f14i-10w-10
明 が	a-9b-5c-12d-7e-8f11h8i-10l-5w-11
明 が 速	f12i-6w-7
が 速	d-4f10w-6
が 速 す	f8
速 す	f8
速 す ぎ	f8
す ぎ て	a-11b-6e-4f10n10p-4
ぎ て	a-11b-6e-4f10n10p-4
モ	a-9b13d12e-7f-7g-5j-4m22o4s5t4v4w15
に 入 力	a-6b-12c-4e-13f5l14w-6
入 力 す	a-6b-12e-15j8l4p6
力 す	a-6b-12e-15j8l4p6
力 す れ	a-6b-11e-12j8p6
日 の 授	a-11b-15c4e-17f8w-14
の 授	a5b-12d-6e-11f6g-7w-8
の 授 業	a5b-12d-6e-11f6g-7w-8
授 業 、	b-7c-15d-6e-6f8w-7
業 、	b-7c-15d-6e-6f8w-7
正 直	a-6f19w-6
ち ょ っ	b-4c-5e16f11s5t5v5w-6
ょ っ	b-4c-5e16f11s5t5v5w-6
ょ っ と	b-4c-5e16f11s5t5v5w-6
っ と	b-4e17f26i12j-5k-6l-6m6n18p-4s9u-5w8
退 屈	a-14e-7f15w-5
屈	a-14e-7f15w-5
だ っ	d-5e-6f14g12j-11l-4t4w9
だ っ た	a-5b-15f20g13j-8k-4l-6s6t4u4
ー ク の	a5c-6n8u4w-4
ク の	a4b-7c-4e-4f15g5i13n5
時 間 を	a17b-8d-7e-9f7s5v5w-4
間 を	a22b-15d-7e-10f7k16o-4s7t5u-7v5
間 を も	a-11f6
も う 少	a-8c4f13w-7
う 少	a-8c4f13w-7
う 少 し	a-8c4f13w-7
で す 、	a-4d-6f5i5l10n11p9q-11t19w6
今 回	a-14b7d-5f9g-5n-4q-12v19w-7
今 回 の	a-18b8c-6d-8e-6f15g-6w-11
回 の	a22b8c5d20e-20f6g-8h-5j-12o-4p-4u4v4
回 の 研	e-5f10w-15
こ の 講	a-8c5f14j-4k-4l-10m4w-8
の 講 座	a5b-6c9d-5e-8f14g-10i-4j-4l15m7s4t4
講 座 は	a6b-8c4d-4j-6l-13w-14
座 は	a6b-8c4d-4j-6l-13w-14
点 数 を	a-9c-7d-4f9g15j-5k-6m4t4
数 を	a-8b-4c-8f10g15j-5k-5m5t5u4
数 を 教	a-6b-6c-8d-4g14j-6k-7
^ ク	b-8d-7e-6g26h-6i5k5l15n-12o-4q-7r5w13
^ ク イ	b-5g23t4u-4
ズ の 結	g11j-5
も う 出	g8
う 出	g8
出 ま し	a-5b-7f-5g5h-4i-9j4w-5
し た ?	b-7c-8d-5g6i-5j10w-12
た ?	a-9b-5c-10d-5f-6g14h-5i-4j7u4v6w10
た ? $	a-9b-5c-10d-5f-6g14h-5i-4j7u4v6w10
ス ト 、	a-10b-4d-6f-7g13l-4w-14
ト 、	a-10b-4d-6f-7g13l-4w-14
う 一 回	a7f-9g9o-7
一 回	a7e-4f-9g9h11o-7
や り 直	g8q9w-5
り 直	g8q9w-5
直 せ	g8w-5
直 せ ま	g8w-5
^ 理	b-4d-5g17w-9
^ 理 解	b-4d-5g17w-9
理 解	a5d-4e-6f-9g22n-4s5u4w-10
理 解 度	d-4f-9g22n-4s5u4w-9
解 度	d-4f-9g22n-4s5u4w-9
解 度 テ	d-4g10w-5
度 テ	d-8g10w-5
度 テ ス	d-8g10w-5
明 書 の	e-4h20o-4v-4w7
書 の	b5d13e-4f5h27j-4k-5w11
書 の 名	h8r-4w-9
名 前 の	c7h11r9v-6w-7
受 講 証	b-5d-12h14j-8l-4w-7
講 証	b-5d-12h14j-8l-4w-7
講 証 明	b-5d-12h14j-8l-4w-7
明 書 を	d-7e-6f-7h15l-6m-8
書 を p	d-14h14
を p	d4h17
を p d	d4h17
d f で	d11h14
f で	d11h14
で 発	d-6h8m-8
で 発 行	d-6h8m-8
発 行	h22j-4k-4m-8
発 行 し	d-8h10
行 し	d-8h10
行 し て	d-8h10
な く な	a-13d-4e26f-14h10i-6l-6s5t-4w5
了 証 書	d-7h8w-5
書 $	h-8w11
^ 家	b12d-5e8f-7g-8i10n4o5
^ 家 の	e-6f-6i11j-4
家	b9c15f16g-13h-5i24j-6l-5o-5p-7r6t4
家 の	e-6f10i19j-5w-10
家 の 前	f-4i12j-5w-12
の 前	c-4e-5g11i13j10p-5r-5w-21
の 前 の	c-4e-5g11i9j10p-5r-5w-14
前 の 街	f-4i5j-4
の 街	f-5i24w-20
の 街 灯	f-4i8w-4
街 灯 が	d-6e-7g-4i14v-7w-9
灯 が	b-5d-8e-7g-5i16v-9w-16
灯 が ず	f-4i5j-4
が ず	f-4i12j-4
が ず っ	f-4i11j-4
ず	a-12b9d-11e17g7i6j-11k-5p-5r-8t-4v-4
ず っ	f-4i13j-4w-7
ず っ と	f-4i13j-4w-7
切	a-19b-10c-10d12f5g9h-5j-13m12n22s-6t13v-6w8
切 れ	a-4d11e7g15h6i6
切 れ た	e8
れ た ま	i7
た ま	d-8f-6i18j-5m4
た ま ま	f-4i15j-4w-5
ま ま	a14e-6f-6i14j9k-6l-8n-5q10t4w-9
ま ま で	a14e-6f-6i13j9k-6l-7n-5q10t4w-8
ま で す	a14f-8i7j4l-5s13w-5
い て 危	i8w-6
て 危	i14w-10
て 危 な	e-4i16w-12
危	i20s4w-8
危 な	i17w-12
危 な い	i17w-12
路 に 大	i7
に 大	c-4f10i10
に 大 き	e-5i15w-8
大 き	e-11f-8i9u-4w-5
大 き な	e-10i20u-4w-11
き な 穴	i10
な 穴	i10
な 穴 が	i10
で 直	r8
^ ご み	b-6e-7i15j-9v-4
ご み	b-6e-7i16j-9v-4w-4
ご み の	b-5e-7i10j-7
み の	a-15b-8e4f-4g-7i12j7q-7w11
の 不	i8
の 不 法	i8
事 の 音	i6
の 音	f12i9n-4
の 音 が	f11i8n-4
が 夜	i17w-19
が 夜 中	i16w-15
夜 中	a-5e-4i13m5n4o-4t5w-13
う る	c4f-4i19m8n11q-5s9t7u-5w17
う る さ	c4f-4i19m8n11q-5s9t7u-5w17
る さ	c5d-4e-4f5g-6i12m4n5q-6s5t5u-8w21
る さ く	i6
く て 眠	w8
て 眠	w8
て 眠 れ	w8
眠 れ	a-6b-4d-6g-4i8j-4s4t8w23
眠 れ ま	b-4d-5i19j-4l-4s5t5v4w-9
^ 市 役	b-8i14j7
市 役	b-8i13j7s8
市 役 所	b-8i13j7s8
役	a-4b-10c6e-4f5g-4i24j10s8t8w-4
役 所	b-9c6i21j9s10v-4
役 所 の	b-10i17j-4s8v-7w-5
所 の	b6c-4d4i23j-4s8v-6w-7
所 の 窓	i8
の 窓	b-4i10w-4
の 窓 口	b-4i10w-4
口 の 対	f-7i11w-7
の 対	a-10b-7c-6d-7f10i10j21k-10m4q5s5t5w-8
の 対 応	a-10b-7c-6d-7f10i10j21k-10m4q5s5t5w-8
対 応 が	a-6b-6c-6g-9i10j11k-9l-9w-4
応 が	a-6b-6c-6g-9i10j11k-9l-9w-4
応 が ひ	f-8i13j-5w-8
ひ ど か	f-7i11w-7
ど か	f-7i11w-7
ど か っ	f-7i11w-7
の で 苦	i4
で 苦	i4
で 苦 情	i4
苦 情	b-5c-4e-7f-10i22j26m4n4p-6
苦 情 を	b-5e-8f-8i15j10k-4l-8p-7
情 を	b-5e-8f-8i15j10k-4l-8p-7
情 を 言	b-6e-6f-9i19j-10l-8p-8
ス 停 に	i9w-5
停 に	i9w-5
し い と	f-15i9t14w-12
と い う	a4b-4c9d-4e-10f8g-6j14s4
い う	b-8c9d-5e-13f8j14l-6w14
市 へ	b-4i15j-18l-5
市 へ の	b-4i14j-18l-5
へ の 要	f6i11j-21l-5
望 で	e-4f-4l13
望 で す	e-4f-4l13
水 道 の	w6
道 の 水	i7
の 水	a12e-4i15j-6w-8
の 水 が	i15w-7
茶	e-4i9w-6
茶 色	e-4i9w-7
濁	e-4i9w-6
濁 っ	e-4i9w-6
濁 っ て	e-4i9w-6
^ 側	g-5i13j8w-9
^ 側 溝	g-5i13j8w-9
溝 が	i8j-7
溝 が 詰	i7
が 詰	i7
が 詰 ま	i7
詰	i8j-7
詰 ま	i8j-7
詰 ま っ	i8j-7
ま っ て	a14b6d-5e13g-7h-7i19j-5l6o-4p-9r-6s8t7w-5
っ て 雨	i7
て 雨	i7
て 雨 の	i7
雨	a-8b-16c-10d-7e-9g-11h-11i25j-10l-7s5w19
雨 の	i7
雨 の た	i7
の た	a-6e27i15p12q-8t6v4
の た び	i7
た び	i7
た び に	i7
び に	i7
道 が	e5f-5i20s4t4u-6v-4w-11
が 水	i9k-7
が 水 浸	i9k-7
水 浸	i9k-7
水 浸 し	i9k-7
浸	i9k-7
浸 し	i9k-7
し に	i12w-4
に な る	a10b-5d16f6g-10h-8i12j-5k-7l8p-7s4t6u5v5w-4
歩 道 に	b-6e-9i19w-12
道 に	b22d-4e5f-5i21j-6r-4w-22
道 に 自	i6
転 車 が	i4n-4w9
い っ	a5b-9c12n6p-10q18t5u-11v-6w21
い っ ぱ	i18w7
っ ぱ い	i18w7
ぱ い	i18w7
停 め	a-8b4d-5e-8f-9g-14h-4j-4k-5l-10n-6p-10w4
て あ	a16b-12c-5d15e-7i11j-4l-7o5p-4q5r5s5t20u6
あ っ	a11b-6e8g-6i-5j-6p-4s4w4
あ っ て	a7b-4e11f-4g-5j-6p-4w-13
て 車 椅	i6
車 椅	b8e-8i5l-5p-5w-10
車 椅 子	b8e-8i5l-5p-5w-10
椅	b8e-4f10l-4w-15
椅 子	b8e-4f10l-4w-15
椅 子 が	e-4f9w-12
子 が 通	i6
が 通	l5
が 通 れ	i6
通 れ	b-8e-4i15j-4
通 れ ま	b-8e-4i15j-4
^ 台	a13b-12c-4d-4l-7
^ 台 風	a14b-12c-4d-4e4l-7w-19
台	a5b-12c-4d-4f-4l-7w4
台 風	a6b-11l-5w5
台 風 で	a14b-12c-4d-4e4l-7w-19
風 で	a14b-12c-4d-4e4l-7w-19
れ て 道	i7w-5
て 道	i8w-5
ふ	b-4e-4f4g-4i26j11w19
ふ さ	b-8d-4e-5g-4h-4i10j10l-4w-10
ふ さ が	d-4e-4g-5h-6j9w-10
さ が	d-4e-4g-5h-6j9w-10
が っ	a-8f7i13w-9
が っ て	i9w-6
て る $	f-4i14s6t4u4v5w12
送 っ た	a-10d-4f-9g-6j17s4t4u4v4w-6
た 苦	a-4b-5g-10j16w-6
た 苦 情	a-4b-5g-10j16w-6
苦 情 は	a-11b-8j22k-4n4o4q4s4u4v4w-11
情 は	a-11b-8j22k-4n4o4q4s4u4v4w-11
情 は ど	f-4j11w-10
^ 受 付	b10d-6e12h-5i-6j25l-17q4s7u-4v5w-5
受 付 番	j14l-9
付 番	j14l-9
付 番 号	j14l-9
番 号 1	j8
号 1	j8
8	a12b-11d-9e-17f5h-4i-9j8l6p-6
8 の	j9
状 況 を	a-6j17l-4n-4r-5s4w9
況 を	a-6j17l-4n-4r-5s4w9
況 を 知	a-5g-7j6o-4p-10w11
え る ん	a-9b-5f-4h5j6l-4w18
た の に	b11c-9h7i-5j6s4u4
の に	a-6b14c-8e-9f-6h12i6j14l15r-7s7t4u7
に 返	e-7j13s5w7
に 返 事	e-7j13s5w7
事 が あ	a-5e9i-5j10
た 件 の	j9v4
件 の	j16
件 の 進	j16
の 進 み	a-8g-5j14w-9
進 み	a-8g-5j14w-9
進 み 具	a-8g-5j14w-9
み 具	a-8g-5j14w-9
み 具 合	a-8g-5j14w-9
具 合	a-7b-14e15g-5i-7j15l-4w-8
具 合 を	a-8g-5j14w-9
合 を	a-8g-5j14w-9
合 を 教	a-8g-4j13w-7
^ 前	a8b-9d19e-18f10g-6h-8j14l-5o21p-5q4s8t7v5w-6
^ 前 に	j9
し た 要	d-4g-4i-4j11w-4
た 要	d-4g-4i-4j11w-4
た 要 望	d-4g-4i-4j11w-4
中 で	b-7c-4e13f7g9h-4i-8j7p10q15s14u-9v-5
中 で す	a-4j4n-4q8s15u-11w4
担 当 者	c-6i8j-9k16u-9
当 者	c-6i8j-9k16u-9
当 者 と	k12w-4
者 と	k7l5w7
者 と 話	w6
^ 人 間	b-6c-7e-7g-5k16p-4s4t4u-8w9
人 間 に	i-4k13
間 に 代	k18o-4w-15
局 の 方	k10n4
に つ な	j-4k21p-4v-5w-10
つ な	a5i14j-8k19n-4v-5w-10
つ な い	a-4j-9k24n-7o4p-4s4t4v-4w-7
い で い	i10k10w-11
で い	a-12c-6e6f-8g-6i13j6l-5n-5p-6q12t4u10
で い た	a-11d11e-11f-6i-5k6w8
^ 係	a4c-5f4k15n6t4
^ 係 の	a4c-5f4k15n6t4
係	c-4f4k19t4w-4
係 の	c-5f4k18t4w-5
係 の 人	c-5f4k18t4w-5
ら 電	d-4f-5i-4w11
ら 電 話	d-4f-5i-4w11
を も ら	a-8b-5c-8d10e-6g-4h7j12k7l11o21p-9s5u5v5w-9
^ ロ	a-4c-5k20n-4p-7q4t6u5w6
^ ロ ボ	c-5k18n-4p-7q4s4t4u4w4
ロ ボ	c-5k18n-4p-7q4s4t4u4w4
ロ ボ ッ	c-5k18n-4p-7q4s4t4u4w4
に な ら	j4k15n-4p-5w-7
な ら	a-9f11g-4i-5k20p6r-9t7u5
な ら な	j4k13n-6p-6t4
な い 、	k11w-5
^ 直	f-6i-7k20p4s4
^ 直 接	f-6i-7k20p4s4
相 談 で	k10
談 で	k10
談 で き	k10
で き る	d4f-8g-5h4i-5j4k11l8n-4p17q-4s5w8
き る	d4f-8g-5h4i-5j4k11l8n-4p17q-4s5w8
る 方	a-5c16f15i-8k15l4n6p-7r-6w-9
る 方 は	c6k8
方 は	a-5b10e6g-7j-6k10l5p10w-10
方 は い	k11
は い ら	k9n9w-8
^ オ ペ	k12u-7w4
オ ペ	b-4k13u-7
オ ペ レ	k12u-7w-4
ペ レ	k12u-7w-4
ペ レ ー	k12u-7w-4
レ ー	b-10c18d9i19k19o4r8s16t7u-4v7w-4
レ ー タ	c7k12u-7w-5
ー タ ー	b11c14e-4i6k21l-5p-8r6
^ 責	c-7g-6k14
^ 責 任	c-7g-6k14
責	c-7g-6k14
責 任	c-7g-6k14
責 任 者	c-7g-6k14
任	c-10g-6i-5k16l8s4v4w10
任 者	c-7g-6k14
の 連	a-7b-4c8d-7e11j12k9l-4m5n12o5q5r5s4t4v-7
の 連 絡	a-7b-4c8d-7e11j12k9l-4m5n12o5q5r5s4t4v-7
連 絡 先	a-5b-7d-7e-10i5j-11k21m7n-8o-4p-7q6s8t6u6v8
絡 先	a-5b-7d-7e-10i5j-11k21m7n-8o-4p-7q6s8t6u6v8
絡 先 を	a-10b-7d-7e-10g-7i7j-17k24m7n-8o-4p-6q6r4s7t7u5v7w-10
先 を	a-8d10e-12f4g-8h-4i8j-9k25m6n-6p-5q6r5s9t7v10w-10
先 を 教	a-9b-4d9e-13g-9h-5i7j-10k23l-4m5n-7o-4p-6q5r4s8t6v8w-10
ド は h	l8
は h	l8
h n	e-5l12
2 4	e6j4l8w-4
ド は ど	b-7d5e14l-7w-20
ど こ に	a-14c-18e-4f14g-20h-10i15j-17k-14l4m-10p-13r-5t6w12
こ に	a-14c-18e-4f14g-20h-10i15j-17k-14l4m-10p-13r-5t6w12
こ に 入	b-10e-10l16w-6
1 月 の	a9d-8e-10l12w-4
に 登	a-7d-8e-10l10w7
に 登 録	a-5d-7e-10l9
^ 招	b-5e-6f-4j-4l23p-5w-14
^ 招 待	b-5e-6f-4j-4l23p-5w-14
招	a-4b-7c5e-6f-7j-6l22p-5w-4
招 待	b-5e-5f-5j-4l23o4p-4q4
招 待 コ	l16r-4w-14
待	a-8c-4d-5e-9f10g-8h-5i10j17l22p-4r-6
待 コ	l16r-4w-14
待 コ ー	l16r-4w-14
ド を も	b-5l12o5p-11w-4
も ら っ	e-4j8l10m8p-6w-7
ら っ た	b-6l12p-8
加 し ま	b-6g-8i-4s6u11v16
上 司 か	l8
司 か	l8
司 か ら	l8
か ら 受	g15l7w-12
ら 受	g15l7w-12
^ ク ラ	a-4b-4g-6k6l15m4
ス に 入	b-4g-4l18u4v4w-7
入 り た	g-5h4l19m4q-4u4v5w-6
番 号 は	a-4b5j-10k9l8r7w-8
号 は	a-4b5j-10k9l8r7w-8
7 7	a-5b-5c-6g-7h-6j21l6t4w-13
っ て 聞	a5b-4c8e-7f-4l6w-5
て 聞	b-4c8e-6f10l6w-5
て 聞 い	a5b-4c8e-7f-4l6w-5
本 語 に	m12o-6w-6
語 に 切	d-4m15w-13
に 切	k9m8
に 切 り	k9m8
切 り	a-15f6h-5i-5j-7k4m9n12o-9w7
切 り 替	k9m11
り 替	k9m11
り 替 え	k9m11
替	a14b-6c-5d-7e-13h-8j-10k10l-9m12q4s4
替 え	k9m11
替 え て	m14w-16
英 語 で	c4h4k-5l-8m20n4o4p-8u-6
語 が	d-9i-5l-11m12p-11v-7
が 読	e7m10w-5
語 で お	d-9f-8m17n4u-5w-4
変 更 し	a-10e13k-5l-7m12r11s6t5u5v6
更 し	a-10e13k-5l-7m12r11s6t5u5v6
更 し た	a-9e9l-6m12n-4r11s6t4u4v5
も う メ	n10w-6
う メ	n10w-6
う メ ッ	n15o-6u-5v-4
を 送 ら	a-4e-4l-4n13o-10
送 ら	a-6n14q-14
送 ら な	a-6n14q-14
止 め た	n6q-4
ら せ が	d-4e-4f-6k-4n8o4w-6
せ が	e-5f-9g13k-7m-4n9o4w-13
が 多	f4i6k-6n8o-6w4
が 多 す	i-4n8o-7
多	f4i6k-6n8o-6w5
多 す	i-4n8o-7
多 す ぎ	i-4n8o-7
ま た お	n-8o9
た お	a-8b-10n-7o11p10w-4
た お 知	n-8o9
せ を 受	n12o6q-4
て 通	e-6g-4n-4o15q4r-4s5v4w-6
元	a-5b-5d4f6g4j-6k-5n-10o18p-4r4s17w6
元 に	a4n-7o12
元 に 戻	n-7o11
に 戻	f4g-4k-4m10n-12o15p-4q14w-6
に 戻 し	d-5m8n-10o13w-4
戻 し	d-5g-5k-5m8n-11o17q-14
戻 し て	g-4k-4m17n-10o15q-12w-5
^ リ	a7b-6d10n15o11p-9r-4w-4
^ リ マ	a-8b-6d-4e-5f-5k4m4n16o12p-7
送 る	c-4f13i7n11w-5
う に し	f-4n4o7
^ 何 が	g-5k-4l-4m-4p15s6u4w-4
何 が	a11c9g-6k-4o5p23r9s6t4u8v6w-6
何 が で	g-5k-5m-5p20s4u6v4w-4
が で き	b-7d-9e12f7g-12h-5k-6l-6m-17n4o6p26s5t4
き る の	p9
こ の チ	c-5f-6i-4k8m4p11r-5u4v5w-8
チ ャ ッ	b-6c-8d-4e-5j-4k9o4p6s5u5v5w-7
ャ ッ	b-6c-8d-4e-5j-4k9o4p6s5u5v5w-7
ャ ッ ト	b-6c-8d-4e-5j-4k9o4p6s5u5v5w-7
ッ ト で	b-7c-5k14o4p12u5w-6
ト で	a-8b13c-10d-9f-6g-8j5k17n9p17q-4r-6s4u6v5w-8
ト で は	a-4c-5e-4k7p11r-7t4w-6
ん な こ	e-6i-4m5o7p15r-7t5v14
な こ	c-4e-7f-5i4k-4m5o6p14r-8t5v14
な こ と	c-4e-7f-5i4k-4m5o6p14r-8t5v14
こ と を	a-11b-7c10e6f-4g-11h10i11j-9k-15m8p18s5u5v4w-7
と を	a-11b-7c10e6f-4g-11h10i11j-9k-15m8p18s5u5v4w-7
う の で	a-8b9c-4d-5e-6g-5l-6p9w-7
操 作 を	a-5d-5k-4p14q12s5v4w-6
作 を	a-5d-5k-4p14q12s5v4w-6
ぱ り や	q9v-4
り や め	c5e11k-4l-4m6q11s6t4u4
入 力 は	q9v4
力 は	q9v4
は 取	a5d-4e-4q13v4
は 取 り	q13v4
セ ル $	q21w-20
^ 途	b-7e13g-8h10i-6j-5p-5q18v-4w-7
^ 途 中	b-7e13g-8h10i-6j-5p-5q18v-4w-7
途	b-7e13f8g8h10i-9j-5p-5q18v-4w-12
途 中	b-7e13g8h10i-6j-5p-5q18v-4w-12
も う 終	a12b-13d-4e-15f-6g-9l-5n-15q15w-8
う 終	a12b-13d-4e-15f-6g-9l-5n-15q15w-8
う 終 わ	a12b-13d-4e-15f-6g-9l-5n-15q15w-8
わ り に	d11g-4n13q16w-5
に す	b-4e4f-4q8s10w-9
抜	d10e16f-9h9i-6l-5p-5q6r11
抜 け	d8e14f-9h9i-4l-5p-6q9r-7w-6
続 き を	a-8b-5e13i-6k-4q13s4t4v4w4
き を	a-10b-7c13d-4e15h-4i12k-6n-5p-4q11r-12s4t4u4v5w5
き を 中	e-11g-4i-5o-6q11s4
を 中	e-9f-5i-4j-6n-6q20s7t4u4v6
の ど	a-8b23c-8d-6g-8h-11i6k10l-9n4o5p-6r16s4u5v5w-8
な 情	g-5j-5q4r14s4
な 情 報	g-5j-5q4r14s4
を 持	e-4j-5l10p-6r5
を 持 っ	e-4j-5l10p-6r5
持 っ	a-6b-5c-4j-4l10p-6r5w-10
持 っ て	a-6b-5c-4j-4l10p-6r5w-10
報 を 全	r7
を 全	a10n5o-7r12v4
を 全 部	a10n5o-7r12v4
タ を 見	p-5r9
私 の デ	d-13p-4r15
タ を ダ	d-10r12
^ 保	c5g4i13r13w12
^ 保 存	d-5p-5r13w-5
保 存 さ	a-4d-6j-10l-7m5q5r26s6t5u4v6
存 さ	a-4d-6j-10l-7m5q5r26s6t5u4v6
存 さ れ	a-4d-6j-10l-7m5q5r26s6t5u4v6
に 関	r11
に 関 す	r11
関	a-4b-4p-8r9w14
関 す	r11
関 す る	r11
す る 記	r10
る 記	r10
る 記 録	r10
録 の	h-6l10r6
の エ	b-8d-7e-4f5l-4r4
が 終	a-7b-11d-10e4g11i-10j12q9r5v-10w5
が 終 わ	a-7b-11d-10e4g11i-10j12q9r5v-10w5
終 わ っ	b-11d-5f-4g10i-5j10l-7n10q-7r6w-6
わ っ た	a4c11d-7e-4f-5i-15j14k-9l-13n12o4q8r8w5
、 私	a-6r7
私 の 登	a-5e-9l-5r18s4t4v4w-12
ち は $	a-12b-10c-5s17w-11
し て 、	e9h4m14s15u-8w-8
て 、	a5b-10e22f8k10m15r-6s20w8
て 、 よ	e-12s23u-12
、 よ	e5s4u5
、 よ ろ	e5s4u5
ん は ~	s8
は ~	s10
は ~ $	s10
~	s10
~ $	s10
^ 助 か	t9
た 、 感	t6
、 感	f-4s-5t11
、 感 謝	f-4s-5t11
^ ご 丁	e-6f-6t16
ご 丁	e-6f-6t16
ご 丁 寧	e-6f-6t16
丁	t10
丁 寧	t10
丁 寧 に	t8
寧	t10
寧 に	t8
寧 に あ	t19w-10
^ サ	a-8b-7e-7f-4j5k12m4p-4t20w16
^ サ ン	t16u-4v-4w-5
サ ン	t16u-4v-4w-5
サ ン キ	t16u-4v-4w-5
ン キ	t16u-4v-4w-5
ン キ ュ	t16u-4v-4w-5
キ ュ ー	i4l-4t16u-4v-4
^ う ん	p-4s-4u31v-29w-12
う ん 、	e-10q-7s-4u15w-7
、 そ う	k-4u8v6w-4
^ え	c-4e-4g-4k-4l9m22p-5q-4r12u35v-5w13
^ え え	f5i4l5m-8p-4r7u32v-7w-11
え え	f5i4l5m-8p-4r7u32v-7w-11
え え 、	u20v-9
^ 同 意	a6b6c-4e-5f-6g-4l5n-6r17u16v14w-5
同 意	a6b6c-4e-5f-6g-4l5n-6r17u16v14w-5
意 し	a4e-4i10l4r-15u15v14w-6
し ま せ	d-4e-6g-5h-5j-4n-5u-23v26
日 は 暑	a-7b-9c-4e-5f-6v-4w12
は 暑	a-4b-4d-4e-6f-4o4p-5q5t6w17
は 暑 い	a-4b-4d-4e-6f-4o4p-5q5t6w17
暑	a-4b-7d-4e-6f6i-6o4p-5q5w17
暑 い	a-4b-4d-4e-6f-4o4p-5q5t6w17
暑 い で	a-4b-4d-4e-6f-4o4p-5q5t6w17
で す ね	a-4b-5e-5f-6h4o5s14u7w16
す ね	a-4b-5e-5f-6h4o5s14u7w16
す ね $	a-5b-5e-5f-7h4o4s14w16
の 猫	i-6w8
猫 が	f-4g-10i4t-5w9
猫 が か	w8
が か	e7f-11w4
が か わ	e-5w10
か わ い	e-5w10
い く	b-6d11e-8g5h-9i-10m5o4q-5v5w20
仕 方	b-6c-6g-5k-5l14n-7w5
野 球	a-8g-5l-6w15
見 た ?	a-4w13
^ カ レ	a-8f-4w8
カ レ	a7b-6c-5d-6f-6l-5r-5w13
カ レ ー	b-5w11
レ ー の	w11
ー の 作	w10
の 作	d-10i-5k-4p-7w23
の 作 り	w11
作 り	w11
作 り 方	w11
り 方	a-8b4c-5g8k-11n-4p6q-7s4t4w19
な 色	a-6g-4i6p-6w-6
は 何 で	a9d11j-9k-5l-6p6
何 で	a7d13j-8k-4l-4p8
何 で す	a9d11j-9k-5l-6p6
^ 腰	b-4f-4p-9w12
^ 腰 が	b-4f-4p-9w12
腰	b-4c-4f12i-5p-9w6
腰 が	b-4c-4f12i-5p-9w6
腰 が 痛	b-4c-4f12i-5p-9w6
が 痛	b-7e15f10s4w15
が 痛 い	b-7e22o6p-13r5s6t4w23
痛 い	b-7e22o6p-13r5s6t4w23
き は	a7c-7d-9e-13f-5i-7j-7k-7l10m-8o5p15q12r4s9t4u6v-4
き は ど	a-4b-4c-5e-11f-7g6i-8l-5p11s5
い い ?	a-10b7d-7e-6g7m14p-14w-5
車 を	b17c6d-7f-7g-10s4u4w16
を 買	b-5h-4i-7s5t5u4v4w24
を 買 い	d-4g-5i-11k-5o-5w11
買 い	i-10w9
^ な ん	v-13w15
な ん	a26b-4c7e-4h4m4n-4o6p-5q-4s5v-8w16
話 し て	a-5c12f7i10k-6m13v4w-11
ド ル	w6
ル は	a-11b-7e-6f-7g-5i-4l-4n13t4w10
は 今	a-8b-13c-10d-4e5g-11i6j10o6p-4q4s5t8u5v5w20
^ 娘	a-11b-6f-9h-4i-16l-4t-5w9
娘	a-6e-6w14
娘 が	e-12w11
学 校	a-13e-4f-7i16w13
学 校 に	e-8f-6i-13l-6t-5w13
校 に	e-8f-6i-13l-6t-5w13
^ 富	a-4w9
^ 富 士	a-4w9
富	a-4w9
富 士	a-4w9
富 士 山	a-4w9
士	a-5c7d-5k-4w13
士 山	a-4w9
山	a10b-8i13s8w15
山 の	b-8w11
の 高	w9
の 高 さ	w9
高 さ	w9
高 さ は	w8
さ は	w8
^ お す	d-5w9
す め の	d-5w9
め の	d-6i10p10r-4u4v4
小 説	h-4w8
^ 庭	e-4f-8i-10s4t4v4w17
^ 庭 の	e-4f-8i-10s4t4v4w17
庭 の	e9f-8i-10w17
の ト	e-4f-12i5n7
ト マ	f-8i-11p-4w11
ト マ ト	f-8i-11p-4w11
マ ト	f-8i-11p-4w11
ト が	a-18d4e-13f-6g11i-13k-6r-5w6
く な っ	a-4b-5e4f4g-4i-13j-6l-4r-7s5w13
っ て き	a5b-9d-5e4f12i4j-4n7o4p-6q-4r-5u-5w24
て き	b11d-6f9i16j-5l-4n5o4p-4r-4u-8w22
人 生	w9
生 っ	a-5b-4c19d-4g5h5i-4m4n5p-4q5u4v4w-6
生 っ て	a-5b-4c19d-4g5h5i-4m4n5p-4q5u4v4w-6
う ど	w10
う ど ん	w10
ど ん は	q-4w7
は や	a5e9f4g-6k4n-8o5p-8q18t7v8
讃	q-4w7
讃 岐	q-4w7
岐	q-4w7
だ よ	b10c-7d-5e-9f-8l-5
だ よ ね	b10c-7d-5e-9f-8l-5
よ ね	a15b20m4o4t9
よ ね $	a11b18c-8d-6k6m5o5t7
^ ス マ	a-8d9g-5j-6l-5n-7p-7w18
ス マ	a-4d4g14j-6n-9p8r-5w12
ス マ ホ	a-4d4g14j-6n-9p8r-5w12
マ ホ	a-4d4g14j-6n-9p8r-5w12
マ ホ の	a-7j-6l-5n-7p-6w18
ホ の	a-7j-6l-5n-7p-6w18
の 電 池	e7
電 池	e7
電 池 が	e7
池	e7
池 が	e7
が す	a-5f7l-6p-4w6
が す ぐ	a-5f7i6l-5w-5
す ぐ	a-8b-4c-5e10f8i7l-6t6w-5
ぐ	a12b-4c-5e9f-6h-6i8l-6m5n5p-4t6w15
夢	e-11w11
見 た $	a-4d-5e-11f-4i-7r-5w16
^ ダ	d-13g-4l-5n-4w18
^ ダ イ	g-4l-5n-4w15
ダ イ	g-4l-5n-4w15
ダ イ エ	g-4l-5n-4w15
イ エ	g-4l-5n-4w15
イ エ ッ	g-4l-5n-4w15
エ ッ	n-4t4w20
エ ッ ト	g-4l-5n-4w15
^ き	a13b7c19d5f18g-7j-5l-4o4s4t5u-6v-5w13
み は	a20b-9c-5d-5e-9g7i4j-5k-4l9o4t5w-4
は 結	e-7f-4n6q-11u-8v12w-7
段	a7b-9c5d-7e-7f7g-8i11j9k-5n-4p-9r-10w-11
段 が	w7
が っ た	i8
^ 俳	s5t5w13
^ 俳 句	s5t5w13
俳	f-11s5t5w15
俳 句	s5t5w13
句	s5t5w13
を ひ	s4v4w11
ひ と	f9k16n-4w4
ひ と つ	i6w8
と つ	i6w8
ん で く	k10s4t4w4
^ シ	a-5b-7c-5e-8m4n5r17t4u4v5
ツ	a7b5d-6j4n-16q-7r-6w7
油	e-7i13l-4q-6w6
の し	b-8d9e-5f-4i-5w9
の 取	a-4h-4i-4k-4q5w10
の 取 り	a-4h-4i-4k-4q5w10
取 り 方	k-4q-6w9
り 方 $	e-7h-4k-4q-5s4w24
^ 猫	d-4e-5g-8i-4t-5w15
犬	b-7e-6f-4i21m4p-4w6
ど っ	b15f-6g-4
ど っ ち	b15f-6g-4
っ ち が	g-7w14
が 好	e-4w19
が 好 き	e-4w19
阪	a-21g-4p-4w14
神	a-16d-4g-16i10p-5r5s8t12w29
の 試 合	a-14g-24w18
試 合	a-14g-27w19
報 $	w7
^ 東	w9
^ 東 京	w9
東	w10
東 京	w9
京	w12
行 き の	b-11w16
の 飛	w8
の 飛 行	w8
約 し て	a-7w13
主	a-6c-4e-5g-4k13p-5r-4s11w17
主 人	d-4h-5w16
主 人 公	d-4h-5w16
人 公	d-4h-5w16
で い い	a-7b16e-7q13r4s6t7u13w-9
の あ	a13b7c-8d-9f-5g-6l-9m8o6p-10t5u4v5
イ ズ 番	g-4w6
ズ 番	g-4w6
ズ 番 組	g-4w6
優	c-10d-4e9f-9g-4w21
優 勝	c-5g-6j-4w11
優 勝 し	c-5g-6j-4w11
勝	c-5g-9j-4w14
勝 し	c-5g-6j-4w11
し た 人	a-11e-4g-6k10p-7
た 人	d15e-7g-8k13o-6p-6s6u5v6w-8
^ 楽	d-5f-6i-4k-4p-4w12
で 買	d-4m-4p-5u4w10
買 っ	f-5i-8w10
買 っ た	f-5i-4w9
服	f-4i-6w12
の サ イ	i8
サ イ	a-5b-5g-9i12k-8n-7p-11r-4s6t6v4w21
サ イ ズ	a-6g-10k-7l-7p-11w12
が 違	h7w-5
ど ん 屋	w9
ん 屋	w9
屋 は	a-6b10d-7f-16g-6l-4o5w6
屋 は ど	b8c-4d-6e-4f-17l-4
映 画 の	a-17w16
画 の	a-16b-4d8w10
画 の 上	a-7w7
の 上	a-5i9
の 上 映	a-7w7
上 映	a-7w7
上 映 時	a-7w7
映 時	a-7w7
映 時 間	a-7w7
時 間 $	a-9w11
間 $	a-10i-4w14
で 開	a-8b7c-10d-14e-4f-7g-8w12
い て ま	a14e-6i4j14p-4q-5w4
て ま	a14d-4e-9g14i9j12p-11q-5r-4u13v-4w9
て ま す	a15d-4e-8f-6g8i10j12p-10q-5u13w13
^ ラ	i14
^ ラ イ	w7
ラ イ ブ	a-5f-12g-4w12
イ ブ	a-5f-12g-4w12
イ ブ の	a-5w8
ブ の	a-5d-20w14
ブ の チ	w16
取 れ な	d13f-14
れ な か	c-7d12f5w-8
^ 息	a-6c-6g-5i-5w15
^ 息 子	a-6c-6g-5i-5w15
息	a-6c-6g-5i-5w15
息 子	a-6c-6g-5i-5w15
息 子 が	e6g-10i-6w12
に 遅	f-9i-5l-11t-6w17
に 遅 刻	e-14w14
て 困 る	n12q-6w-5
困 る	a7e-5n13p-4q-6w-7
を 発	c-5d-9h14i-4k-5r-5w5
明 し	c-4g-4k-8m11n-4p21q-4r-6s7t6u-4v9w13
た の は	c-9d-4f-5i-4k-6r-6w18
の は	b-7c18d12f5g-11h11k-14l-5n-8p-4q21
の は 誰	a-7c9k-5r-4w14
は 誰 $	c8k-7r-5w16
誰 $	c8k-7r-5w16
^ イ	b-7g-4w12
^ イ ン	b-7g-4w12
イ ン ス	d-5f-5g-5i-13n-11q-4r-4w12
ン ス タ	r-6w8
ス タ の	r-6w7
の ア カ	a-8c-6d-6e-4n8p11t4w9
ト を 消	i-6n-8o-4q-5r14w-12
消 し た	i-6n-6o11r4
^ ブ	a-7b-4c-5d-8f-5g-6h-5k-6m-8n10w12
ブ ラ	d-5i13m-5n4o4p-4r-8s6t6u5v6w11
ラ ジ	a-7b-4c-4d-6g-4k-6m-7p-6r-8s4t4u4v4w16
話 し ま	a-5b-6c4d-7g-4h-4k-15m-8p-6r-10w12
^ 英 検	g-13h-5j-12l-4w17
英 検	g-13h-5j-12l-4w17
英 検 の	g-12h-5j-12l-4w14
検 の	g-11h-8j-10w17
過	b-4e16g-10i-10j-5l6t-7w4
の 英	d12m-13
の 英 語	d12m-13
て い く	d7h-8r-7
い く ら	b-8h-9i-7m4q-6t4v4w23
く ら	b15d-5e5f-10i-9j10k-5l-5p-10q-5r8t4w12
く ら い	b20e8f-9j10k-4l-4p-8r9s4u4w-13
^ 結	b-4e-4m6n-9q-14u-7v19w18
^ 結 婚	b-6d-4h-4w16
結 婚 式	b-5c-7e-9w18
婚 式	b-5c-7e-9w18
婚 式 の	b-7w12
の 会	a-20b14c-6d-4f-7g-4i-9j-4k8w8
の 会 場	a-16b15c-5d-5e-13g-5m4s4v4w8
選	b-5c-7g9m16w12
迷	a7b33e5f-5l4n13o-8p14s7v6
迷 っ	b9e4f-4i-4p-5
迷 っ て	b7p-7w6
っ て ま	c-11d-8e-10g9i-4p-9u17w9
^ 携	e9w5
^ 携 帯	e9w5
携	a-5e10f-6h7
携 帯	a-5e10f-6h7
携 帯 の	e9w5
帯	a-5e10f-6h7
帯 の	e9w5
の 機	w8
の 機 種	w8
機 種	w8
機 種 変	w8
種	a-7b-5h-9w16
種 変	w8
種 変 更	w8
い か な	w9
か な $	a-4b-4c-6e-4f-9p-6v4w19
な $	b-4e-5f13p-6w18
学 の 講	b-10c-4d-4f-8w11
講 義 室	b9d-4f-12
義 室	b9d-4f-12
効	b-13d-8e-8f9l12n-8o14q-5r-4w-4
き す	b-14e-5f5w-8
き す ぎ	b-14e-5f5w-8
の 申 し	c-4g4i8j7l9q-6w6
っ て た	d8g9w-7
て た	c-7d11g12i9j-7s5u4v5
u	b14c8d7f-6l-5n-10o-5
e t	b-8c-4m13w-8
t	b9c-4d-5f-4g-7l14m14n-7
t o	m8w11
カ ー の	a-4c-12w10
す め $	c-12n-4w15
め $	c-12n-4w15
ン コ	e-4i9l-4
ー ド が	b-10d5e6f10h-4j-4l8m-5r-7v-10
ド が	b-7d20e6f9j-4l8n4p-4r-6v-7
ド が 使	d-4e-9i-6l9m-4v-9w8
が 使	d13e-7i-4l11v-7w4
が 使 え	d-4e-9i-6l9m-4v-9w8
使 え な	l-7w7
授 業 が	a8f10i-4
業 が	a8f10i-4
曜 日 に	a12b-9c-6d-5g-4
に 集	a13b24c-4d-4e-12f-14h-4i-10j-6l-11m5n6o6p-9q7r5s6t7u6v6w-22
に 集 ま	a12b15c-5d-4e-11f-9h-6i-8j-9l-6p-7t4w-18
集 ま	a20b12c-8d-7e-8f-15g-5h-7i-10j-7l-7m4p-8q4s4t6v4w-9
集 ま り	a25b-8c-6d-6e-4f-10g-10h-4i-5j-7l-5w-16
次 回 の	a10c7e-4
回 の 日	a16v4
の 日 時	a10
日 時	a10
日 時 を	a10
時 を	a10
え て も	a15c5d-8g-4h-12j8k-8l-4m5p-6q5s5u4v5w-8
^ 見	a7b19d-10e-6f-10m4q4s5t4v5w-19
^ 見 学	a7b19d-10e-6f-10m4q4s5t4v5w-19
詳	a6c14d-5e-4g-5r10s4u5v5w-6
詳 し	a8c13d-4g-5k-5m4p4q4s6t5u6v6w-4
詳 し い	a8b-5c17d-5e-6f-5k-5
日 程 表	a16b-10d-5l-4s6t5v4w-7
程 表	a16b-10d-5l-4s6t5v4w-7
程 表 を	a13d-4e-4l-4s5t4w-6
表 を	a13d-4e-12l-4s5t4w-6
い つ に	a13b-8c-13d-12e-10f-5h-7j15l-8n6p4q6s4t5u5v6w-20
つ に	a13b-8c-13d-12e-10f-5h-7j15l-8n6p4q6s4t5u5v6w-20
つ に な	a13b-8c-13d-12e-10f-5h-7j15l-8n6p4q6s4t5u5v6w-20
^ 2	a14d-7e14f-6j13
の 内	a13b-5d10e-18i-4k-4r-9s6t6v6w-11
の 内 容	a13b-5d10e-18i-4k-4r-9s6t6v6w-11
内 容	a27b-11c-10d6f22g-7j6n-6q12r18s8w-7
だ っ け	a10d-6e-5w7
^ 今 夜	a6b-11d-5e-4g-5r-5w9
今 夜	a6b-11d-5e-4g-5r-5w9
イ ン の	a8b-4c-5d-7e6g-7p-7w-13
講 義 あ	a16b-13c-6d-10e-19f-5w-7
義 あ	a16b-13c-6d-10e-19f-5w-7
義 あ り	a16b-13c-6d-10e-19f-5w-7
予 定 表	a10d-8e-11w-5
定 表	a10d-8e-11w-5
ち ら で	a4b12c-11d-7e-5f-9i-7r-6w-13
ら で し	a15b6c-8d-5e-6f-10i-9l-11r-4w-15
両	a8b-8c-8d-4e-5f-4l-8r8
い た の	a15b4c-11d-11e-10f-8i-11j-5l10r-6w-21
混	a9b-8c-7d-4f-6i-7l-11o4r-4u-6v-5w8
^ 休	a19b-10c-11e23f19g-4h-6k-5p-8s6t9v4w7
^ 休 憩	a10f12g-4i-4w-10
休 憩	a12e7f12g-5w-10
憩	a12e7f12g-5w-10
の あ と	a15e-5f-5m4w-8
あ と	a30b-4e9g-5l-6m7n6o8p-5s8u5w-7
と は 何	a12g-4w-7
時 間 で	a14b-12c-4e-9w-8
^ 残	a10s4t4
^ 残 り	a10s4t4
残	a13b-13c-5f14g-9r16s7t4v5
残 り	a14b-10e-8f-8g-4s5t5w-4
り あ	a15g-4j-6w-6
あ と 何	a23b-6g-6h-4j-5o4p-5s6u6v5w-8
と 何	a23b-6g-6h-4j-5o4p-5s6u6v5w-8
と 何 回	a15d-4g-7h-5j-7w-9
何 回 あ	a15d-4g-7h-5j-7w-9
回 あ	a15d-4g-7h-5j-7w-9
の 開 始	a16b-6c-5d-8e-11f-5g-5
開 始	a23b-6d-6e4g23i4j-5w-13
開 始 時	a10b-7d-6e4g-6w4
始 時	a10b-7d-6e4g-6w4
始 時 刻	a11b-7d-5e7
^ 月	a13b-12c-7d-5e7f-4g-10j7q-7r-8v-5w8
^ 月 曜	a11b-8c-7e7g-6i-8j8r-4w-12
終 わ る	a23b-4c-8e6f-9g-4j-4m6o7p-5q5s7t7u7v7w-6
わ る	a23b-6c-4e6f-9g-4j-4m6o7p-5q5s7t7u7v7w-6
で の 行	b9
た か ?	a8b4t-5w-8
0 4	b7j5
に 誰	b9d-5f-4j8r-5w9
に 誰 も	b9d-5f-4j8r-5w9
^ 道 に	a4b19e6f-4i10j-4l-4w-17
道 に 迷	b19f-4g-4i-6l-5p4w-10
に 迷	b19f-4g-4i-6l-5p4w-10
に 迷 い	b18e-5f-4g-4i-4l-4n4p4t-4w-10
迷 い	a4b29d-5e-6g-5n4o-5s6v8w-6
迷 い ま	a4b29d-5e-6g-5n4o-5s6v8w-6
郵	b-6c-10d-9g-13h17i4j-10k-4l-15p-11q4s5t5u5v5w9
郵 便	b-6w8
郵 便 局	b-6w8
便	e-10f-7i12k-4l-9o15p-7w17
便 局	b-6w8
の 前 に	b4f-7i15w-15
前 に い	e7
。 研	a7b5l-4
。 研 修	a7b5l-4
研 修 会	a-6b9d-4
修 会	a-6b9d-4
修 会 場	a-6b9d-4
ち ら の	c8
ら の	a10b8c6d-11j-6k-4l-17n7
向	b11e17g-5l-6p-6r-8t-5u-12v-7w-6
#back	a-5c-7e25f-8h-5i17j-8l-6q21r-6s5u5v6
の 日 は	b6c-4g-4w6
こ に 集	a-10b23d-5e-15f-15g-5i-12l-13p-11t4w-15
に 集 合	b16d-4e-10f-12g-11i-7l-13p-7w-14
転 手 に	b15d-5w-8
手 に	b12d11e-9f-4l-6w-13
に 伝	a-7b9c-6d-9f-16g-6i5j19k9p-5s4u4w-7
に 伝 え	b13c-8d-6e6f-12i9j19o4r-4t4w-8
伝	a-8b9c-10d-4e7f11g-11i12j20k6l-7p19w5
伝 え	a-5b12c-9d-4f7g-12h-6i12j17k-6l-6m-5p-4q-4w-12
伝 え た	a-7b9e-5f12g-7i13j9m-6w-7
、 会	b11
、 会 場	b11
土 曜 の	a-7b7c-6f-5i5v4w5
義 の 場	a-6b14c-5d-14f-11w-10
場 所 を	a-10b10c-10d-10e-6g-5p-6w12
所 を 知	a-5b15c-7d-4e4s4t4u4v4w-9
こ だ	a-12b16c-10d-6e-5f-12h-4l-6w-11
の 最	d-5m-5w10
の 最 寄	a-4b8w-4
^ 開 催	a7b9e-5w-10
開 催	a6b16c-9d-10e-8f-4g-5h-4j-6
開 催 場	a-6b10w-5
催	a6b17c-9d-10e-9f-4g-5h-5j-7k9s9
催 場	a-6b10w-5
催 場 所	a-6b10w-5
^ 講 堂	a-4b16e-5i-5p-7q4s4t4v5
は 何 階	b9d-4g-8j-5w-12
階 に あ	a-4b11d-6g-4h-5j-7
女	a-10c11e-11f-13t4u-6v-6w16
女 性	a-8c18f-8w-18
性	a-8c18f-8w-18
名 前 は	a-4b11c9p-5t4
前 は	a-8b7c6e10j-5k-4p-5w-5
前 は ?	a-10c4e-4
^ ミ	a-11b11c7d-9f-6l-4m4u4v4w-6
^ ミ ン	a-11b6c7d-6f-6l-5p-5w-10
ミ ン	a-4c10d-5i-5m6o4p-4r-4s11
ミ ン 先	a-11b6c7d-6f-6l-5p-5w-10
の ご	a-6b-14c27d-9f-9i8w-5
専	a-7b-10c17d-5f10h-6j-6k-4l-4p-4w-6
専 門	a-7b-10c17d-5f10h-6j-6k-4l-4p-4w-6
専 門 は	a-4b-8c9f-4w-6
門	a-7c17d-6e-4f10h-6j-6l-10p-4v4w-5
門 は	b6c11e-5f-6i-4l-7w-5
門 は 何	a-4b-8c9f-4w-6
科	c12d21g-6h-8p-4q4s4t5u4w-4
目	a6b6c12d9f-9h-6i-8k6l-9m-4n-10p-13q-5t-4
目 は	a10c10g4w-7
は 日	a7b-7c8m7t4u4v4w-5
日 本 人	c8d-4w-8
本 人	c8d-4w-8
人 の	a-8b-7c15d-12g-18i10l-8m-4u4v4w-5
ナ ム 人	c11m8w-8
ム 人	c11m8w-8
午 前 の	a-6b-4c8e-6f13
の 担	a-10c5f-4i-6r-5w11
の 担 当	a-10c17f-4r-4w6
担 当 講	a-5c18d-5j-4k-6s4u5v5
当 講	a-5c18d-5j-4k-6s4u5v5
当 講 師	a-5c18d-5j-4k-6s4u5v5
っ て 誰	c11f-5
て 誰	c11f-5
て 誰 だ	a-4c10f-6w-9
誰 だ	a-6c6d-4e-4f-4w5
誰 だ っ	a-6c6d-4e-4f-4w5
方 の	b-9c19d-5f4k-4l-7o4p13r-10t6v6w-8
歴 を 知	c8
^ ス ラ	a-5b-8d9f10l-5m-7r-10w-16
受 講 者	a-4b4e-13f11l15q5r-7s8t7v8w-5
講 者	a-4b4e-13f11l15q5r-7s8t7v8w-5
者 に	a-4b-4c14d7e-4f-7g-5h-4i6j-6k12l6n-11o-5p-4w6
休 ん	a6b-5c-5d-7e28g-10h9j-10l-9m-4n4o4q6s8t5w-10
休 ん だ	a11b-6c-5d-6e20g-9h8j-11l-9m-4q4s7t6u5w-7
の プ リ	a-5d12e-8f-5k-4
が な	a-9b11c-4d4e4g-4i6k-6n-9o8r-5s4
が な い	a-7b9d10f-8i5k-4r-4
^ 教 材	b-12d23j-9m4o5s6v-4w-4
教 材	b-10d30e4j-5m-8o4s9t7
材	b-10d30e4j-5m-8o4s9t7
の フ ォ	a-6b-14d7f8o-4q9
欲	a-10b-9d20e-5h8i-7m-5n-5o7r11s5u4w13
欲 し	a-10b-9d20e-5h8i-7m-5n-5o7r11s5u4w13
欲 し い	a-9b-9d21e-5h9i-6m-4n-4o7r12s5u4v4w14
印 刷	d19f-4g-4
印 刷 し	d19f-4g-4
刷	d19f-4g-4
刷 し	d19f-4g-4
べ き	b-4f9l-4w4
き で	b-8c-7d8e-8g-9h-4i11j-8k-9l-7m-10n5o5p-9q4s5v5w9
き で す	b-9c-8d7e-9g-10h-4j-8k-10l-8m-10n4o4p-10q4s4v4w10
、 デ	d7r-10w-7
、 デ ー	d7r-10w-7
ー タ は	d9k-8l-8r-5w-4
タ は	d9k-8l-8r-5w-4
月 曜 は	a11c-6j-6l-6w-5
の た め	a-10d-4e31f-4h4n4o4p13q-7r-4t7u4v4w-5
た め	a5e25f13i-6n4p14q-8u5v5w-7
修 に 参	a-4b-7f-4l8p4s9
^ バ イ	b-4e5i9n-7w-5
バ イ	b12c-7d-7f-4i13n-9r-8
バ イ ク	b11f-4i17n-8w-12
イ ク	b9d-7e5f12h-5i9n-8r-5
イ ク が	e6f-4w15
が 故	e8f-4i5
が 故 障	e8f-4i5
故	e16f-7l-4w4
故 障	e8f-4i5
故 障 し	e8f-4i5
障	e8f-4i5
障 し	e8f-4i5
障 し て	e8i5w-5
、 授	a11b-8e9i-5
、 授 業	a11b-8e9i-5
授 業 に	a-8b11e14f-5i-6
業 に	a-8b11e14f-5i-6
3 0	a5b-4e18i-4j9w-6
3 0 分	a8b-4e17i-4w-4
0 分 遅	a10e12
分 遅	a11e20
分 遅 れ	e14w-4
に 到	e11
に 到 着	e11
到	b-4e27f-6i-4t-4u-4w-4
到 着	b-4e27f-6i-4t-4u-4w-4
到 着 し	b-7e19f-10n4p4t-6u-4v4
着 し	b-7e19f-10n4p4t-6u-4v4
着 し ま	b-7e19f-10n4p4t-6u-4v4
出 欠	a-10e17l-10w-4
出 欠 の	e10i-4l-9
欠 の	e10i-4l-9
の 記	e8g-7h8i-4j-4r13w-10
の 記 録	e8g-7j-5r15w-8
記 録 を	a-7d-5e8g-8j-4l-4n-6q-5r20v4w-7
^ 火	b-6c4f-7g-7j-6k-8n5s4w13
^ 火 曜	b-10c5f-10w-15
火 曜	a5b-6c6e9f-7w-11
火 曜 は	a-9e11w-5
出 た の	e10
の に 欠	e12
に 欠	e12
に 欠 席	e12
欠 席 に	e16w-4
席 に な	a-4e9j-9w-4
^ 最 後	a-8b-5e8f8
最 後	a-11b-6e12f8
最 後 の	a-11b-6e12f8
を 休	a-4b-5d-7e14f-4s5t5u5v5w13
を 休 ま	a-6b-7d-6e12f-5j-4
だ け な	a-13b-11c-8e5f-7g-7j-6r6
呼 ば	b-4d-7e21g4i-10j-6l-7m7n5o7q6r-6s7t7u4w12
呼 ば れ	b-4d-7e21g4i-10j-6l-7m7n5o7q6r-6s7t7u4w12
ば れ	a-4c-5d-5e24f-7i-12j-5l-7m7n9o11p-4q10s6t6v-7w27
れ た の	a7e11f-6j5l10p-7r-6w-5
の で 午	e8
で 午	e8
で 午 後	e8
に 出 ら	a4c-4d-5e7f-5h-4w-8
出 ら	b-12c-9d-10e21f-7g-4h-5j-7o4p-8q5v-8w-14
出 ら れ	b-12c-9d-10e21f-7g-4h-5j-7o4p-8q5v-8w-14
れ な く	a-5e15f-11i-5l-4w-11
の や	b-4e10g16h7l-4n11p-5q-4w-4
の や り	b-4g17p-14q-5
や り 方	a-9b-6g8k-9n-8p6q-6w4
方 は $	b8e7g-6l7w-8
研 修 を	a-10b-4c4d-6e13f14g-9h10j-5t-6
修 を	a-10b-4c4d-6e13f14g-9h10j-5t-6
さ ん が	a-6c-6e5f7i-12w15
が 本	a9b-5
講 義 を	a-10d12f9i-5l-4n-5r-10t-13
義 を	a-10d12f9i-5l-4n-5r-10t-13
を 欠	a-5e11s-4
を 欠 席	a-5e11s-4
欠 席 い	a-10e18f-5i-4s-8w-9
席 い	a-11e19f-5i-5s-8w-9
席 い た	a-11e19f-5i-5s-8w-9
代 わ り	b-4d8e9g-6h-4w-6
に 教	a-12b4c5e7g-4j-6s4t13w-6
教 室 を	a-10e11w7
室 を	a-10e11w7
て も よ	a-7b-8e23f14i4k-5n4p-7q7t5u5v7
も よ	a-7b-8e23f14k-5n4p-7q7s12u5v7
も よ ろ	a-4b-6e24f-5k-4l-9n4p-5q6s12u5v7
の ア ン	a-5b-9d-6f18w-14
で 書	i7m13r-4s4w-7
書 け	a-4b-10d-7f8i-4l-8m4n4o4p-4q4s4t-5u4w7
の 回 は	a4d-5e-5f17g-7j-7l-5m6o6p6w-7
回 は	a14c11e-7f18g-6j-4o4q-8v22w-8
役 に	f9i-6k8l-4t7w-6
役 に 立	e-4f8i-7r-4t5w-7
に 立	a-6f8g-4i-7r-4t5w-8
に 立 ち	a-6f8g-4i-7r-4t5w-8
立 ち	a-6f8g-4i-7r-4t5w-8
立 ち ま	e-4f8i-7r-4t5w-7
ち ま	e-5f5g-11i8j10k-4o-4q-4r-8t6u4w-6
ち ま し	a-4b-4e-8g-8i12r-4t4w-9
満 点	f-4g-7w12
の ク ラ	a-4b-5d-4e-5f6g-5j-5l10w4
ラ ス の	a-11b-5e-4f7j-4k11l9w-11
進 め	b-5e-7f11i9j-4n-4u12w-4
と 言	d9e-5f10h9i-7l10n-4o14s5u4v5w7
と 言 わ	e-5f9h5l6r-5
師 が	c-8d8f9s4u4v4w-4
質	a-6b-4c9f26g-11i-10j4n-6p17q21r-5s5w4
質 問	b-6c5d-4f12g-13i-7n-4p14q17r-5s4w-14
質 問 に	c-7f9g-7n-5q10w-7
問 に	c-7f9g-7n-5q10w-7
評 価 を	a-7c-5e-7f20l-6s6t5u6v6w-4
価 を	a-7c-5e-7f20l-6s6t5u6v6w-4
価 を し	a-7c-8d-4f11l-5w-7
を し た	a-5d-9f8g-8h5j-11k-4l5w10
^ 内	c4f21g-4q-5s4w-6
^ 内 容	c4f21g-4q-5s4w-6
内 容 は	a13b-12c-5d-15e-4f9g-6w-16
容 は	a13b-12c-5d-15e-4f9g-6w-16
一 日	a8b-5d-4e-4g-6h9n15q-4s4u5v6
て 疲	e-6f10
て 疲 れ	e-6f10
れ る $	a-11i-20w13
の 専	a-5b-4c14d-4f10h-5j-6
の 専 門	a-5b-4c14d-4f10h-5j-6
専 門 家	a-5b-4c13f10g-4h-5j-5k-4
門 家	a-5b-4c13f10g-4h-5j-5k-4
大 変	a-5c-4e-11f11s-5t14
授 業 は	a4b-19c4d-9e-5f-4g-6j-4l-16w-15
業 は	a4b-19c4d-9e-5f-4g-6j-4l-16w-15
略	c14f9n-4t5v5w-4
け で	d7f10w-5
難 し か	a-7e-8g-5i-4
っ た で	b-11c-8d-12e-6f18g-4w-10
第 2	d13j-6l-4w-4
章	b-6d-5m-5w16
^ 選	e-5g11l-4s4u4w8
今 か	a-4b-4e11g9n-4p-4q-6v-7w-7
今 か ら	a-4b-4e11g9n-4p-4q-6v-7w-11
か ら や	a-5g9n-4q8w-10
ら や	a-5g9n-4q8w-10
ら や り	a-5g9n-4q8w-10
や り た	a-5g12q-5
合 格	a-4b-5c-8g29j-8p-4s4v4
合 格 し	g13j-4p-4r-5v4w4
格 し	g13j-4p-4r-5v4w4
格 し ま	g-10w14
ス ト で	a-13d-6g-5w7
ト で す	a18p11r-4w-15
ト の 再	g9r-4w-7
の 再	g10h7w4
再 受	g13w-9
再 受 験	g13w-9
受 験	b-11d-7e-5g21h-5j-10k-5l-8n4o5p-5s5t5u4v5
イ ズ を	g13w-7
ズ を	a-4e-4f-4g8v5w6
ズ を 始	g16w-8
証 は も	e-4h9i4l-6
発 行 さ	d-5h10j-7
行 さ	a-7b-13c6d-8f-7h10j-8w-5
行 さ れ	a-7b-13c6d-8f-7h10j-8w-5
再 発	d-7h12w6
再 発 行	d-7h12w6
発 行 で	d-6e-5h17m-12w-13
行 で	d-6e-5h17m-12w-13
行 で き	d-6e-5h17m-12w-13
が 押	e7h5
^ 一	a-4b-4c4d-7e-12g-9h13j16k-5l-5m4n23q32s8t5u-5v-5w15
^ 一 日	h8n14q-5v4w-7
日 休	a5b-5c-9e8h9j-4w-7
条	a-4h12
条 件	a-4h12
条 件 は	a-4g-4h12w-5
件 は	d-4h10j16s4u4v6w-9
郵 送	a-10b-13c-5d-6e-5g-8h22i6j-5k-4l-11o6p-8q6s6t6u6v6w-10
い し た	a5d-4e-7f-4h13i-5j11k-5l10p5v6w10
野 良 犬	e-4i12p-11
良 犬	e-4i12p-11
良 犬 が	e-4i12p-11
犬 が	e-8f-5i21m4p-14r-4s5
噛	e-7f-7g-7h-4i19l-4p-8t-5w-11
、 何 と	b-7c11i13p-8s5t4v4w-5
何 と	a-5c17e-7f-6g-7i17k4m-5n4p15q-6s7v4
何 と か	b-4i17p-8s4t4v4
と か	a-9b-6c6f-8i11l4m-5p-5r-6s8v7w15
と か し	b-4i17p-8s4t4v4
か し	b-4e-9i17p-8s5t4v4w8
か し て	b-4i17p-8s4t4v4
に 家	a9g-8i6p-4w-9
前 の 道	i14j-4w-9
が 冠	b-4e5i6w-5
が 冠 水	b-4e5i6w-5
冠	b-4e5i6w-7
冠 水	b-4e5i6w-7
冠 水 し	b-4e5i6w-7
水 し	a-5c-5e6i18j-10k-4m4o4q4r-6s5t4u4v6
水 し ま	i8w-7
^ 近	a-8b-8d-6h-5i13l-6w7
^ 近 く	a-8b-6d-5e-4h-4i15l-10w12
近	a-8b8d-6e-5f-6i25k-6l-9o4w19
近 く	b-7e-6i14k-5l-6t5w19
近 く の	b-6e-8i13w8
の 工 場	b7i22w-18
工 場	b5e-5i11
場 が	b7c6e-9f21i6l-6m-4o5p-10s5t4w-16
夜 に	a-4i13w7
煙	e-4i14w-8
^ マ ン	a-4b-5e-6i11j8s4
マ ン	a-6b-5e-7i12j7p7s4
マ ン ホ	a-4b-4e-6i14j9m4s4u4w-8
ン ホ	a-4b-4e-6i14j9m4s4u4w-8
ン ホ ー	a-4b-4e-6i14j9m4s4u4w-8
ホ ー ル	a-8b15c-7d-13e7f-5i13j5l-11m6o5p-5r-10s6u4w-15
ー ル の	b-8c-4e-4h-4i10j9l-4n-6o4p-7q-4r-16s5w8
ル の ふ	i7w-6
の ふ	i11w-6
の ふ た	i11w-6
ふ た	g-5i16w-11
ふ た が	i11w-6
た が	a7b5c17d-11e-6f-11g-9n-8o15p9s6w-5
た が な	i7w-6
が な く	e-5n-5o10w9
て 危 険	i11
危 険	i13
危 険 で	i12
険 で	i12
険 で す	i12
^ 電 線	i9j6w-7
電 線	i14j6w-7
電 線 が	i9w-5
線 が	f-5g9i8
線 が 垂	i9w-5
が 垂	i9w-5
が 垂 れ	i9w-5
垂	i9w-5
垂 れ	i9w-5
垂 れ 下	i9w-5
れ 下	i9w-5
れ 下 が	i9w-5
下 が	e-8i9w5
下 が っ	i9w-5
手 が	b-8i8w6
が 届	a-14b8d10e-13f-4g12h18i6l6p-7r-4v-5
が 届 き	h11i8
届 き	a-7d7e-4g-7h7i5l-7v-4w4
き そ	e5i10w-4
き そ う	e5i10w-4
^ 学	i17m4
^ 学 校	f-6g-4i17
学 校 の	f-7g-4i16
に ス	i14w-8
ピ ー ド	e-4f8i11r-4w-11
防	a4b-10d-5f-7g-4h-8i18j-5k-4l-5p-4w4
の 段	b-5e-5f-6g-7i18j12k-4w-16
差	f-5g-4i16m4s5v5w-14
を つ	e12f9g-8i17k-5l4p-4s4t6w-8
を つ け	e12f9g-8i17k-5l4p-4s4t6w-8
つ け て	e11i17k-4l4s5t5v5w-4
け て ほ	a-12d-8f-8k10n-4o-7r-4w-13
^ 区	i12
^ 区 役	i12
区	i12
区 役	i12
区 役 所	i12
所 で	a-12b16c-9e-8i8s4
判	e-7i10w13
も ら う	b-5d8g-4h7i10w-4
ら う	b-5d8g-4h7i10w-4
待 た	i12s4v4
待 た さ	i12s4v4
た さ	i12s4v4
た さ れ	i12s4v4
歩 道 が	i7
さ れ た	a-11b-5d12e-11f-8g-6i-13j-6l10p-5w5
一 か	c-5e-5f-4j10r-4w5
一 か 月	c-5e-5f-4j10r-4w5
か 月	c-4e-5f-4j10l-4r-4w9
幼	e-7i6
幼 稚	e-7i6
幼 稚 園	e-7i6
稚	e-7i6
稚 園	e-7i6
横	i12w-11
毎	b-8e-5i17k-5n16s4
毎 晩	e-5i13w-7
晩	a15b-10e-8f-4i18m4w-6
晩 ご	i11w-4
み を	a-14d-11e11i4l10q9w-4
を 燃	i13w-11
を 燃 や	i13w-11
燃	f-4i13w-7
燃 や	i13w-11
の 土	e-4i7j-8w4
課	a7b-6d23e13f-9g-10j-8k5l8m-5p-10q4r6u5w-12
課 の	e15f-5i5j-6s-6w-5
対 応 に	i9j-10k7m-4w-11
応 に	i9j-10k7m-4w-11
情 を 申	i18j-13k-4r-4w-7
を 申	c-7e-4f-5h8i21j-12k13r-5t4u4v4w-13
を 申 し	c-7e-4f-5i21j-12k13r-5t4u4v4w-9
申 し 立	g-10i11j6
し 立	g-10i11j6
し 立 て	g-10i11j6
立 て	g-10i12j6w-10
の 近	b-5e-6g-7i12k-4l-4p-10t4w10
の 近 く	b-5e-6g-7i12k-4l-4p-10t4w10
信 号	b-6f-11i26j-8m5q4s5t4
信 号 機	i16j-7w-13
号 機	i16j-7w-13
号 機 が	i16j-7w-13
が 消	g6i8r-6w6
が 消 え	g6i8r-6w6
消 え	f-4g6i16r-6w-11
消 え て	i15w-15
^ 苦	e-5i14j23l4m4u4
^ 苦 情	e-5i14j23l4m4u4
番 号 3	j6
号 3	j6
進 展	j6
展	j6
九	a12b-4d-5g-8j14w-5
月 に	a-6c-4j14n4u4w16
に 提	h10i11j8
に 提 出	h9i-4j14
提	a-6b-14c-11d16e-12f14g-5h11i28j16p-8q-6t5w-17
提 出	b-12c-5d13e-10f11g-12h10i-4j11q-8w-16
提 出 し	b-5d10e-7f11g-8h7i-4j11q-8w-9
情 の	a-8b-4c-4d-4g-7i11j8p-4s5t5u5v5w-9
結 果 は	b-4c-8f-8g17s4w8
果 は	b-4c-8f-8g17s4w8
果 は い	a-4d-4g5h-4j4w-10
通 報 、	j14w-6
報 、	j14w-6
、 ち	e10i-6j13v6w-9
、 ち ゃ	e12i-5j13w-7
ん と 届	e12i-5j13w-7
と 届	e12i-5j13w-7
と 届 い	j14w-5
ま す ?	a9b-12c-6e-8h11j7k9w-5
す ?	a9b-12c-6e-8h11j7k9w-5
す ? $	a9b-12c-6e-8h11j7k9w-5
分 が	a-4e-7f7i-11j9l9r-5v-5w-9
が 出 し	a-4d-4g-4i-7j14r-7w-10
告 の	i-5j8r-6w8
の 状	d-7j21t4v4w-11
の 状 況	j14w-7
況 を 確	h-6j10l-9
届 け 出	d-4f-4g-7h-5i-7j10l-4w-9
け 出	e11g-6h-4i-8j11m5p4w-5
け 出 ま	e11i-7j8m5
し た が	a12b11c13d-7f-8g-7i-13j5l4n-4o15p-4r4s6w-6
た が 、	c16d-4e-6g-5i-4j11m5o19s9t5u6v8w-8
^ 職	c-9e-6h7i14k13l11w-5
^ 職 員	c-9e-4i13k12l4w-4
い で $	e-6f-5k19m4n19p-6q-4t4u4v-4w-6
は 話	e-7f-7i-5k11m11q-6t6u-4v-7w-6
た く な	e-8f-4i-4k13q10v-8
く な い	e-8f-4i-4k13q10v-8
^ 主	e-5k13p-4s12w-7
^ 主 催	e-5k13p-4s12w-7
主 催	e-5k13p-4s12w-7
主 催 者	e-5k13p-4s12w-7
催 者	e-5k13p-4s12w-7
者 の 電	r-4
え い	a5b4d6e-6f-5g-5h4j5k13m21u-4w-6
悪 く て	i8k6
誰 か 人	j-5k12w-9
か 人	j-5k12w-9
人 に	b-5f-9h-7j-11k14m-7w7
に 対	a-5b-7d-6f9j15k10l-6m11s4u4
に 対 応	k9m8
対 応 し	j11k16l-4m9s5
応 し	e6j10k16l4m8s4
応 し て	j11k16l-4m9s5
も ら い	a-9b-7d-6h8j12k11l5n-5o7r-4s4
チ ー	b-5c-4k11p-4t13u5v5
チ ー ム	b-5c-4k11p-4t13u5v5
ー ム の	b19c-5g-7k6l-5n4t13w9
ト で き	a-9b-5c-4d-7g16k11p-5r12w-6
に 直	a-4e-8i-5k14l-10w-4
に 直 接	e-7f-5k15l-10
連 絡 を	a-6d-6e-7f-7j-10k17l-7n13o14s6t5
絡 を	a-6d-6e-7f-7j-10k17l-7n13o14s6t5
絡 を 取	f-5k14l-6n-5o-6
^ 生 身	d-4f-4i-6k11m-5r-4w-5
生 身	d-4f-4i-6k11m-5r-4w-5
生 身 の	d-4f-4i-6k11m-5r-4w-5
身	c4e12f-5j-6k12l-5n-4p-7r18s5u4
身 の	d-4f-4i-6k11m-5r-4w-5
身 の 人	d-4f-4i-6k11m-5r-4w-5
え て ほ	a20b17d-5e-8f-8j4k13m-5q5r-8s6t6w-5
方 と お	c-4f-5i-6k17r-4u5w-5
と お	c6f-5i-6k14r-4w-9
と お 話	f-5i-7k14r-5w-7
お 話 し	c14e-7f-8k11
し す	a-4f13k6n4w-4
必 要 が	a-5d5e10h-5i-4j-5k8o5p-4q5r5s4u5w-6
要 が	a-5d5e10h-5i-4j-5k8o5p-4q5r5s4u5w-6
要 が あ	a-5d5e10h-5i-4j-5k8o5p-4q5r5s4u5w-6
こ の 研	a5b-8c11e-8f5h-5j-5l5m4p-4q-7t5v4w-7
に は ど	a-5b-5c12e-16f9g8l16m4p-9q5t5
て 参	c-5e14l9u-6w-9
て 参 加	c-4e17l9u-6w-9
ら い ま	a-6b-4e-9h8j13l8s4w-4
ら な く	a-8b5d-7e-8f-9i-6j-5l6n6o-7p-6r-5w-4
入 れ ま	b9e-8f-6i-4j-6l9
対 応 の	c10e5f-6i-7j-5k-5l9s-4
応 の	c10e5f-6i-7j-5k-5l9s-4
に 一	a-5b9c-8e-7i-5j-5l12w-8
受 付 は	a-12b7c-9d-8e10f-6g-16h-5j11p-9q4r-7u4w-11
付 は	a-12b7c-9d-8e10f-6g-16h-5j11p-9q4r-7u4w-11
も う 始	a11b-8e-7h-4j-4l15m4p-6q4r-7s8t6v5w-12
う 始	a11b-8e-7h-4j-4l15m4p-6q4r-7s8t6v5w-12
う 始 ま	a13b-7e-7g-8h-4j-4l15m4p-5q4r-7s8t6v6w-8
ス コ	b15d-8e-8j4k-7l-6o4p-4r-14w8
ス コ ー	b15d-8e-8j4k-7l-6o4p-4r-14w8
な し	c9k14l4v27w-10
な し で	k-5l16q13w-4
し で	c-4e-7f-6g-7i8j8k10l6q11r-7w-8
登 録 で	g-4j-7k-9l12w-5
録 で	g-4j-7k-9l12w-5
録 で き	g-4j-7k-9l12w-5
い 研	e-4f10l7v4w-7
い 研 修	e-4f10l7v4w-7
研 修 生	b7c-8e-6f-4l10n-5q-6r6s4t4v5w-6
修 生	b7c-8e-6f-4l10n-5q-6r6s4t4v5w-6
ザ	a-11b-8e-8g-7j-5l6w16
の コ ー	l7t4v4w11
ー ス に	l14s4t4v5
語 で 答	m11
で 答	d-4f5m12
で 答 え	d-4f5m12
で 続	a5b-7d-9e-4h-6j-4l-9m8
続 け	b-6c4e-7g-6i-5m11n-5o13q14s5t4u4v4
け て も	e15f-4h-4k9m6p-4s5t4u4v4
ら っ て	d5e-4j6k-4m8r-5w-8
語 に し	c4j4m11w-11
^ 表	m8
^ 表 示	m8
表 示	b9d-7e-13g12j5l5m18v-6
ム 語 に	d-4m15w-9
^ 今 後	a11b-4d-5e-4f-7n15o-4t5v-6w-5
今 後	a8d-5e-4n16o-4t5v-6w-5
今 後 の	a6b-9d-5e-4n8o-5t4v-12w-6
連 絡 は	e9f-4n10w-7
絡 は	e9f-4n10w-7
は 不	a-5b-12e16f-4i-4n20v-5w-9
は 不 要	n18v-4w-4
不 要	g-4i-4n19t4v13w-4
不 要 で	g-4i-4n19t4v13w-4
の で 送	a9b-10d4q4s4t4u4v4w-4
で 送	a5d15e-7f-5h5l-4m-4n-6o-6s7t7v5w-4
送 信	b-6c7e-4g-4i-5m5n6o17s9t6u6v7w-10
送 信 を	b-6c6e-5g-5i-5m4n5o16s8t6u5v7w-10
信 を や	a-5d-6n11o-15p-5q-7w-6
や め て	a4d-4n21o-4q5v9w-6
イ ン ダ	n14o12
ン ダ	a7b-5c-7d-6f-4l-6n15o13r-4
ン ダ ー	a7b-5c-7d-6f-4l-6n15o13r-4
ダ ー	a13b-6c-9d-7f-4l-7n15o13r-4
ダ ー を	a8c-8d-5l-6n14o9r-5v4
ー を	c-8d-7f-5i5k-4l-10m6n17o9p11r-8w12
オ フ に	n19s5t5u4v7
フ に し	n19s5t5u4v7
^ 毎	a-4b-4n15o-5w7
来 る	a-6b13c10e8i-6n15
ー ジ が	i-4n8w-4
ジ が	i-4n8w-4
し い 、	d-4f-14i-4n5o7t19w-8
、 止	n14p-5w-6
、 止 め	n14p-5w-6
め て $	g10n7o-12w6
案	b27c-5e-11f7i27j20l-4m19n19o27t9u-4
案 内	b23e-9f-6h-4j-4k-5l-4m13n16o22p-7t10
気 が	a-7b-6e-8f10g-5i8k-4n-7o11q8r-11w7
変 わ っ	a7b8c14e-5f-5g-7i-16j7k-6l-7n-6o6q13r6s5w5
ま た 通	j-5n-5o15s5
た 通	d-5h4j-5o20s6
た 通 知	d-5h4j-5o20s6
知 を も	j-5o12r-8s4t4v4
の 配	b-5d12g-11i-10j-19n8o12p-13r-7t4w11
の 配 信	i-4n9o13p-7r-6s4t6u4w-5
信 を も	b-5c4d-8g-5n-6o21q-4r-4t4v4w-4
有 効	d-7l10n-9o14q-4s4t4v4
^ 以	a-7d-6e-5f-6j15o19s5w-7
^ 以 前	a-7d-6e-5f-6j15o19s5w-7
以	a-7d-6e-6f-6g14j15o19p-4s5w-8
以 前	a-7d-6e-5f-6j15o19s5w-7
に し た	b-4k-4m4n8o13q7s4v4
た 案	b-5d-8f-4i-5o11s4u4v4
た 案 内	b-5d-8f-4i-5o11s4u4v4
案 内 を	a8b11e-6g-4m-5n-4o17p-8v5
内 を	a8b11e-6g-4m-5n-4o17p-8v5
再 び	i-5n-11o16s4u4v4
オ ン に	i-7n-10o23r-4s4t5u5v6
ン に	e11i-10k-7m-5n-11o21s4t5u5v6w18
ン に し	i-6n-8o17s5t5u5v5
の 受 信	g-4l-7n6o10w10
受 信 を	n12o6q-7
こ の ア	a-4c-7d-5n7p11r-11t4
ス タ ン	d-4p9
ン ト は	p8
ト は 何	a-7g9j-6o4p10t4
た め の	h8p10
の も	b-4e-5f-5g-6j9p10r9v4
年 寄	e9i8p8s4w-4
年 寄 り	e9i8p8s4w-4
が 苦	c-8f-5i-11k-8l-12m-5p9r-5s5w13
が 苦 手	c-8f-5i-11k-8l-12m-5p9r-5s5w13
い 方 を	c-8g-9k-5p15
説 明 し	g-4k-5m10n-5p20q-4r-5s7t5u-5v9w6
明 し て	g-4k-5m10n-5p20q-4r-5s7t5u-5v9w6
コ マ	a23b-14c-8d-7f-9g-13l-8p8w-17
ド の	b-6f14l8m-8n9o-14p9r-7s5t5w8
の 一	e8f-8p17t5v5
の 一 覧	a-6p16t4v4w-6
一 覧 を	a-8c11f-4l-9p8r-4
覧 を	a-8c11f-4l-9p8r-4
せ て $	c-6e-8f-13k4n-9o10p9r9
^ ど ん	a-4c-10d-7g-8h-6j-7m-7p22q5r9u6v4w-10
ん な お	a-4b-5c14d-4e-4l-4p12q6s5t4u5v6w-8
な お	a-6b-6c14d-6i12j-6l-7p11q4r-4s5u4v6w-8
手 伝	b-7h-4j-4p15w4
い を	e-5i13p10q5r-7s7v7w4
ン を	a-7b-6c14d-5f-5g6i8p6q11w-4
違 え た	g9i-8q14
こ こ	a-4c-5e7g-5k6p7q10
か ら 出	b13g-6i7q10w-7
ら 出	b13g-6i7q10w-7
了 し	c-4e-4g-12j5k-7l11n-5q14u4v5w-6
り な	e6i9k-5p-4q9s5t4v4w6
り な か	f4q8v4w-5
回 し	f-6i8r20u-7
^ そ ち	b8r8
そ ち	b8r8
そ ち ら	b8r8
私 の 個	r8
の 個	r8
の 個 人	r8
情 報 の	a-4f5j-7k-7n4q4r23s4t6v6w-10
の 写	b-4d18i-4l-4q4s6t6u6v6w-6
写	b-6c-5d17e-4f-9i-8j7m-5n-4o-4s8t5u4w20
全 部 消	n-7q-7r8
部 消	n-7q-7r8
部 消 し	n-7q-7r8
に 保	a-4d-7f-4h8l-4w-6
に 保 存	a-4d-7f-4h8l-4w-6
見 ら	b-8d14g9j-5p-4r6w-9
見 ら れ	b-8d14g9j-5p-4r6w-9
私 の 名	d-5e8g-7h13j-6l-6r11s4t5
名 前 で	a-7b-10c9d-8e-15f-12g-5i-6j-5r11w-7
前 で	a-5b-10c8d-8e-18f-12g-5i-6j-5r11w-7
で 何 が	a-4b-5i-4o4p14r11t4u5v4w-4
い る か	a7d-4e10f-4g9i-9j7l-5s7t5u5v7
る か	a19b-7c-5d-4e15g8i-5l-7p14r-6s10t4u7w4
る か 確	a6d-6e5g-10i-9j8l-5r-4s5v5w-6
か 確	a8d-4e11g-7i-9j16k-4r-5s6v6w-4
か 確 認	a8d-4e11g-7i-9j16k-4r-5s6v6w-4
し い の	b9d9h-5i-7k-10m11q5r13v4w-7
完	c-4g-11j7k-6l12r7u4v5w-5
^ お 疲	d4j-4s16t-6u-4w-6
お 疲	d4j-4s16t-6u-4w-6
お 疲 れ	d4j-4s16t-6u-4w-6
疲 れ さ	s10
れ さ	s10
れ さ ま	s10
^ ハ イ	a9s12t4u4v4
ハ イ	a6b10c-4d-5e-8f-4s12w-6
ハ イ フ	a6b10c-4d-5e-8f-4s12w-6
イ フ	a6b10c-4d-5e-8f-4s12w-6
イ フ ォ	a6b10c-4d-5e-8f-4s12w-6
フ ォ ン	a6b10c-4d-5e-8f-4s12w-6
ォ ン	a6b10c-4d-5e-8f-4s12w-6
ン か	a-4b-7k-6s17w-10
ン か ら	a-4b-7k-6s17w-10
取 り ま	b-5e13h-4l-7t11w-7
^ 恐	a8c-4e-4k8t9u-4
^ 恐 れ	a8b-5c-4e-4k8t9u-5
恐	a8c-4e-4k8t9u-4
恐 れ	a8b-5c-4e-4k8t9u-5
恐 れ 入	a8b-5c-4e-4k8t9u-5
れ 入	a8b-5c-4e-4k8t9u-5
れ 入 り	a8b-5c-4e-4k8t9u-5
、 大	a-4f-4t10v12
大 変 助	e-5t12u-4
変 助	e-5t12u-4
変 助 か	e-5t12u-4
^ も ち	u21w-7
も ち	u21w-7
も ち ろ	u21w-7
ち ろ	u21w-7
ち ろ ん	u21w-7
ろ ん	u21w-7
ろ ん $	n-4u18v-8w-4
^ い や	d4i4l6p-7q-10r6s-4u-13v29w-10
い や	a5d4k9l4n-4p-5q9r4s-4u-15v27
い や 、	k7p-4q9u-17v21
や 、	k7p-4q9u-17v21
や 、 違	v12
、 違 う	v12
違 う	q-6u-7v11
う よ	b-4d4e-6k5v18
う よ $	b-4d4e-6k5v18
^ 犬	b-8i-10w10
が ご	a-6b-9c6e-6f-5i-4
ご は	a-4d-5e-5i5k-4m-6n7o9p-6q9r9s9t9u7v9w24
ご は ん	a-4e-4i-4w8
は ん	a-4e-4i-4w8
ん を	a-5b-4e-8g22i13j-7m4s7t4w7
し く て	a-5e-5t4v-4w8
い い $	f6i-10k8n-6p-4t4w15
^ 桜	a-4e-5i-5w9
桜	a-5i-5w14
四	e10f9v-5
咲	a-5e-5i-5w9
よ り	a-10e10f14i-8j-4k5n5o5s4w6
青	b-5e-6i8o4s4w12
う た	a-7d-5e7f-4p-4s5v5w14
え る ?	a7j-6n-5o11
^ 三	a-10b-6l-4p-8t5v4w14
三 日 も	a-9d-5e-4f-4k4t4w11
^ 孫	a-4f-4i-4l-5o13q4s5v5w18
^ 孫 が	f-4i-4l-5o12q4r-4s4v4w17
孫	a-4f-4i-4l-5o13q4s5v5w18
孫 が	f-4i-4l-5o12q4r-4s4v4w17
が 生	c-4f-4i-5j-5n7q5s5u7w20
が 生 ま	f-5i-7j-5l-4n4u4w15
生 ま	f-6i-8l-5n4w20
生 ま れ	f-6i-8l-5n4w20
ま れ	a13b14d-6e-6f-11g-8h-6i9j4l-11n4p-7t-4w15
に 行 き	b-4e-10i-5k-6w15
行 き ま	e11j-4w10
^ ふ	f4i-5w27
と が	d-4e8f6i7j-11k12p12
恋	g-6w9
で 一	f-4g-5k-5l-6w13
で 一 番	f-4g-5k-5l-6w13
一 番	a-5b11g-6j-4k-7l-6w10
背	b-9f-4k-4l-5s5t4w15
が 高	d-9f-8g-4l-4o5s5w19
が 高 い	f-4g-4l-4o4s4w17
高 い	a-4l-8o5s4w22
い 人	i12o4w11
人 は	a-7b-8c-6g-5i-9j5k12n5q6s5t5w11
物 は い	a-4b-5c-5d-6e-5g-8j-7k-11l-6n5q4s4w16
は い ま	b-8c-6e-4f5g-7k10n8p-4q6s6t5w20
^ 彼	a-4b-7c-9g-15j-7k-5m-4s4w26
^ 彼 氏	f-4w10
彼	b-4c-8g-12j-11l4n-6q5s6u5v6w32
彼 氏	f-4w10
氏	h12i-5r7w8
^ 夕	a5u-4w9
^ 夕 飯	q-4u-4w10
夕	a13b-6c-8e-6w11
夕 飯	u-6w11
飯	a4e-4u-5w13
飯 は	u-6w10
減	e5f10l-4u-4v-4w12
量	e-5f-6i24k-4m4o5p-9r-5w-7
怖	c-5g-5i19k-7n-5p-8q-4s10t10u-4v7w23
怖 い	c-5g-5i19k-7n-5p-8q-4s10t10u-4v7w23
光	a-5s6v4w20
^ エ	b16d-8f-4g-9h4j4l26s9t7v8w22
コ ー ヒ	b-4f-5l-5w10
ー ヒ	b-4f-5l-5w10
ー ヒ ー	b-4f-5l-5w10
ヒ	b-4f-5l-5w10
ヒ ー	b-4f-5l-5w10
す ぎ た	f5i-10l-4
ぎ た	f5i-10l-4
ぎ た $	f5i-10l-4
仕 事 を	a-4c13d-4e-9j-4k-6l-5m5p-6q4s4u6v4w9
事 を	a-11b-5c10d-11f-14g-4i12j19k-14l-8m13q-5r-5s9t5u5v6w25
が き	i-5w11
が き れ	i-5w11
き れ	d7f-12i9m-5o-5w16
き れ い	f-10i8m-5o-5w17
れ い	f-10i8m-5o-5w17
女 の	a-11c10e-11u-7v-7w12
子 の	a-6c-6g-4w14
何 が い	a-12g-4p-14w16
洗 濯 機	i-10w8
濯 機	i-10w8
変 な	b-11e-12i5n-6r-5
す る $	i-7m-7p-11w17
進 ん	c-4d-5j13w6
進 ん で	c-4d-5j13w6
^ フ ォ	a8f-4
ー と	k8w-4
の う	b7f10i-6w-6
焼	a-4b5c13d-10f-7g-9h-4j-4k8l-7m15q8r-4s9w39
ス ト ス	a-13b-7c14d-8g-6i-5p-7r-4
ト ス	a-12b-5c14d-5g-5h4k12n-4p-5
ス テ	a-10b-7c-5d-5e-8f-4g-5j-5k5m4n5o5p-5q5r15s5t5u5v5
^ サ ッ	a-15w8
サ ッ	a-9w12
サ ッ カ	a-9w12
ッ カ	a-7o-4v4w18
ッ カ ー	a-9w12
フ $	c-4d-4e4h4k10n7w-5
ラ の	d-4e-4f-6h-8l-9m4r-6v4w16
を 買 う	b-5d5h-5w10
買 う	b-5d5h-5w11
う に は	a4b-6e-5g-5h6
に は $	b-6c-6e-9f-5g-8h-10i-4j-4k-10l12o4t4u4v4w19
^ 週	a-4e-5w13
^ 週 末	a-4e-5w13
週 末	b-6e-5w13
末	a11b-4d-7e-6i-7j-6l-6o4q4t4w13
る か な	a-5c-4e-4w11
^ ド	b-4j-7k-7l-6r-4w20
ド ー	b-9w12
^ あ の	a-8b-7c14d-5e-9f-4g-11i-4j19m4n4o5s4v4w-6
あ の	a-8b-7c14d-5e-9f-4g-11i-4j19m4n4o5s4v4w-6
レ ス	b-12d-13e-5f-8g-8i-9k9l-4r16v4w21
レ ス ト	b-8d-10f-7g-7h4i-7l-12n5o5q5s5t4u5v5w23
ス ト ラ	a-4i-10w7
ト ラ	d-5e-5f-6i4l-4r-5s4w8
ト ラ ン	i-9s4w13
客	w6
荷	d-4g-4j-9w7
荷 物	d-4g-4j-9w7
1 8	a-9c-4e-8g-4l-9p-5w10
電 車 の	b-4e8i-4w9
ル 料	b-5c-4d-7i-7q-4w8
の バ	a7b5c-11e-8i-8w8
の バ ス	a6b5e-8k-4p-4w4
バ ス は	a-15d-4e-13g-5h-4
ス は ど	a-13w6
は ど の	a5b11c-5d-7e-5f-14g-6h-4i-9l-13p-4r-7
の 乗	a-10c-6d-9f-4g-7p-4w5
乗 り	a-15d-8e21f-5g-5k4l-5m4n5w6
場 $	b-16w16
^ カ フ	a-15p-4w13
カ フ	a-15f-8w15
カ フ ェ	a-12f-7w14
フ ェ	a-14c-5q-7s5u4v5w23
w	l13w17
w i	d-4w7
w i -	d-4w7
i -	d-4w7
i - f	d-4w7
-	a-5b-4c6d-6l11
- f	d-4w7
- f i	d-4w7
f i	d-4w7
ー ド $	l-4w6
ド $	l-4w9
届 の	b-4i-4w8
^ 漢	g-6i-4p-7w13
^ 漢 字	g-6i-4p-7w13
漢	c6h9m5o7p-12q-4s5v-4w16
漢 字	c6h9m5o7p-12q-4s5v-4w16
字	a-5b-7f13g-4h11i7j-6l-9p-5q-9r7v-9w4
字 が	c-4d-10f13h10l-7q-5r8v-6w-5
島	b-9d-5f-6i-10w15
3 日	a17b-10c-5d-12e-6g-9i16j-5l-9o4p-5v4w7
メ ー	b-4c-8d7h17i-5k6n11p-9r8w17
メ ー ル	b-5c-8d8h16k6m-4n10p-10r10w10
が 来	c12h10j-10n13q4v-5w21
が 来 た	c-7e-4j-10n-7w14
来 た	b9c-7e-4i-7j9n-6s9w11
た け	b-6c5d-4e8i-10j10n-8o11p-6q-4r-6u-4w4
た け ど	b-6c5d-4e8i-10j10n-8o11p-6q-4r-6u-4w4
の 会 社	a-5w10
会 社	a-5e-10h13k-5w16
会 社 の	a-8e6k-6r-7w14
社	c-10e-9g-13k-5r-5s4w22
社 の	a-8e6k-6r-7w14
正 月	a-11b-4w15
休 み は	a19b-4c-4d-4e-4f-4w-4
い お	a13b-9c-11p-4v4
教 習	w7
教 習 所	w7
習	a5b-4c-11d24e-13f15g20i-6j-6k-9l-12m-7o5p-10q-4s7v6w22
習 所	w7
習 所 の	w7
生 が 厳	c-4w6
が 厳	c-4w8
が 厳 し	c-4w8
厳	c-4w8
厳 し	c-4w8
厳 し い	c-4w8
e の	c-4n-5w19
の 通 知	i-13n4w18
知 を 切	d-4e-6g-4n10o5w6
を 切	d-5e-5g-6l-5m11n10w11
る 方 法	a-4b-7c-4f12l7n4p-6
ー ン	b-4i7w9
ー ン の	h-5i-11w14
の 報	a-8b-7g-7i-4j17q8
の 報 告	a-8b-7g-7i-4j17q8
告 書 の	h-4j-4w20
書 の 書	w11
の 書	w13
の 書 き	w13
書 き 方	w13
き 方 $	w12
ン シ	a10d-5i4w9
マ の	a-13f-8w12
タ イ	a-6b-4c-4d4f-7i10w4
イ ン は	a-10b-4g4p-5w6
ン は ど	a-5b-9c-6d-6e16g-9j-5l-4o4w15
の ド	a-9b-4f-15l-7w19
の ド ラ	a-9f-15l-6w16
ド ラ	a-8d-10f-10i-6l-4p-12w19
ド ラ マ	a-8d-10f-9i-6w14
ラ マ	a-8d-10f-9i-6w14
ラ マ の	a-4f-8w11
の 教	a-6b15c6d21g-6h-11l-6m-11q4s6t6u4v6w-4
起	a22f-5h-4m-7w8
源	a-14h-6i-5m-6w19
い て $	a-6f4g-10h14r12w15
参 観	a-11e-9f-8w12
に 遅 れ	e5f-6i-4l-11t-4w14
そ う $	e-17w16
木 曜 日	a4b-14c5d-5w-21
曜 日 は	a-6d-8e-4f-4g-5w-7
は 何 が	a16b-18c8d-4e-12g-8l-4p-12
何 が あ	a12b-12c-4d-4e-4p-4w-9
修 の 開	a15b-6c-7f-4l-4
時 刻 を	a15b-7d-6e-4t4v4w-4
刻 を	a15b-7d-6e-4t4v4w-4
を ご	b8
を ご 教	a12b8
ご 教	a12b8
ご 教 示	a12b8
教 示	a12b8
今 日 っ	a11b4w-22
た な	a11f10n-5w-6
な ん じ	a19e-6o4s4u4v4w-11
ん じ	a14r9w-11
ん じ か	a19e-6o4s4u4v4w-11
じ か	a19e-6o4s4u4v4w-11
じ か ら	a19e-6o4s4u4v4w-11
ー ク シ	a7c4e-4f5l-5n-4w-5
ク シ ョ	a5d-13e-4f7l-5w-7
シ ョ ッ	a5d-13e-4f7l-5w-7
ョ ッ	a5d-13e-4f7l-5w-7
ョ ッ プ	a5d-13e-4f7l-5w-7
^ 現	a16b9w-6
^ 現 地	a16b9w-6
現	a5b12c-7f10j-5w-5
現 地	a7b12f5w-8
現 地 視	a16b8h-4j-4w-6
地 視	a16b8h-4j-4w-6
地 視 察	a16b8h-4j-4w-6
視	a25b9c-7d-6g-5i9j-6l-4r-4s4w-15
視 察	a24b8c-7d-5g-6h-4i-4j-5p-4w-12
視 察 は	a15b-11c-5d-5g-4h-5j-6w-9
察	a26b9c-6d-4g-5i-4j-5s4v4
察 は	a15b-11c-5d-5g-4h-5j-6w-9
今 週 は	a14b-5c8e-6m4n-6v-7w-14
十	b-5e11g-4j-5q8w6
確 認 さ	a9
認 さ	a9
認 さ せ	a9
す 。 $	a12i4s15
^ つ	a19e-8f13g-4j-4k-4l10n19o18p18s6t6v6
^ つ ぎ	a11b-4d-5e-5f-6h-7j-15l5s4t4
つ ぎ	a11b-4d-5e-5f-6h-7j-15l5s4t4
p i の	c11d7
i の	a9c11d7w-8
i の 講	a10d-11
日 の 内	a8b-12c-8d-19e-9f5g-10w-16
^ 昼	a22d-4g-5w-16
^ 昼 休	a12g-4o-4w-12
昼	a25b-4g-6h-4w-4
昼 休	a18d-4e-5g-5h-4w-14
昼 休 み	a16e-4w-12
み は 何	a20d-4w-18
て 休	a4b-8f-5w-7
休 講	a13b-17c-7d-12e-6g-6h-5l-4p-5w-16
会 は	a12b-13c12d-9f-11g-12h-10i6j-10l-7n4o6q5s6t4u6v4
会 は 何	a12b-8c-5g-6h-8j-7w-6
^ 来 月	a17b-12g-6j-14l-6o4s5w6
来 月	a11b-12e-6f-5j-9l-4m5o5q4t5u-4w20
来 月 の	a17b-5l-4m4s4t5u5
定 を 一	a12d-4
を 一	a12d-4
を 一 覧	a12d-4
一 覧 で	a5p9
覧 で	a5p9
覧 で 見	a5p9
で 見	a12b-11e-6f-10j-7l-4p7r-5w-4
時 に 集	a20b-21e-5g-5w-15
集 合 す	a15b6e-9f-9g-9i-7l-12p-7w-17
合 す	a15b6e-9f-9g-9i-7l-12p-7w-17
合 す れ	a15b6e-9f-9g-9i-7l-12p-7w-17
ば よ い	a10b6e-5i-4l-7m4q4t4
よ い	a11b5g-6q4s5t4v5
よ い で	a11b5f-5g-6q4s5t4v5
修 生 の	b7c-8f-5l4w-6
山 田	a8s5
山 田 で	a8s5
田 で	a8s5
田 で す	a8s5
。 次	a9
。 次 回	a9
か あ	a13w-7
あ っ た	a9f-5w4
っ た っ	a12b-4c8w-7
修 あ り	a14b-13c-4d-8e-12h-5j-4l-7
フ ォ ロ	a7f-4w-5
ォ ロ	a7f-4w-5
ォ ロ ー	a7f-4w-5
ロ ー ア	a7f-4w-5
ー ア	a6b-7d-7e-7f-12w8
ー ア ッ	a7f-4w-5
ア ッ	a6d10h-4i-6j-6r-10s4u4w10
ア ッ プ	a6d10h-4i-6j-6r-10s4u4w10
ッ プ 研	a7f-4w-5
プ 研	a7f-4w-5
プ 研 修	a7f-4w-5
い つ 頃	b-4c-5d-8h9j-7l-5w-11
つ 頃	b-4c-5d-8h9j-7l-5w-11
頃	d-4e10h12j-5l-4t4w-5
^ き ょ	a12b11c16d6f-4g-5j-4m7o4p-5u4w-4
き ょ	a12b11c16d6f-4g-5j-4m7o4p-5u4w-4
き ょ う	a12b11c16d6f-4g-5j-4m7o4p-5u4w-4
ょ う の	a7b6c14d6e-4f-5g-4h-6i-4p-6w-5
の よ て	a14b-9c-11p-4v4w-5
よ て	a14b-9c-11p-4v4w-5
よ て い	a14b-9c-11p-4v4w-5
お し	a13b12c13g-6i4k-4l-4o-5p6v6w-6
お し え	a13b12c13g-6i4k-4l-4o-5p6v6w-6
し え	a13b12c13g-6i4k-4l-4o-5p6v6w-6
し え て	a13b12c13g-6i4k-4l-4o-5p6v6w-6
^ 時 間	a16b-5d-7e-10f17g14i-15m4n-4s8v5w-7
の で も	a8e-7f-4g8i-4o-7s4t4w-4
で も う	a8e-7f-4g8i-4o-7s4t4w-4
回 送	a7d-5e-6f-6g-5i-4j11o-9s4t4v4
回 送 っ	a7d-5e-6f-6g-5i-4j11o-9s4t4v4
何 分	a18b-4c-7d-12f-9g-5h-4l-9p-6w-8
何 分 で	a16b-6c-7d-12f-9g-6l-9p-9w-12
分 で	a19d-8e14f-7l-7n5o5p-7s5w-13
分 で す	a13b-4c-6d-10f-10g-5l-7p-8w-11
ち を	e-5g-4h4m4n16o15p-6s7t9v9w-11
火 曜 の	a9c-5
曜 の 授	a7c-5e-6f-7w8
は 午	a17b-20c-9d-5e-19f4j-6l-4w-23
は 午 前	a10b-8c-9d-5e-16f5j-6l-4w-12
後 で	a10c-6d6e-4f-12w-4
い つ 終	d-4f-4h-11j-7w10
つ 終	d-4f-4h-11j-7w10
つ 終 わ	d-4f-4h-11j-7w10
わ る の	a6c-6e-5g-5i4j-4m4o4q4s4t4v4w7
^ 日 程	a21b-11e-5m-4w-9
^ 駅	a-6b11d-4i10j-10k-6s5v5w4
^ 駅 か	a-12b11d-5j-9k-7q4s4v4w-5
か ら の	a14b11d-10j-5l-15n7
^ ど こ	a-12d-13e-23f-17g-6i18l5m-5p-9q4r-8t8u7v6w19
こ に 行	a-14b21e-17f-4i-7p-6w-11
、 教	a-4b5f-12
、 教 室	a-4b5w-5
へ の ア	f-10r5w-4
ス を	a5b8d-6e7f-6g-8i7k4n8p-4q-6r4w-16
ご 案	b8t12
ご 案 内	b8t12
場 所 ど	b8c-4w-8
所 ど	b8c-4w-8
所 ど こ	b8c-4w-8
^ か	b16c6f21g-7i-8k-4p-6q-4s8t21u5w-11
か い	b12c-5e17f-5i4j-5k9n-5o16p16q-5w14
じ ょ	b9r12
じ ょ う	b9r12
ゅ	a8b11d-6f-4h12p-5q-5t17w-9
ゅ う	a13b14d-5f-4h11j-5p-6
う し ょ	b13h14
は オ	a-7b8c-5e-10w-9
は オ ン	a-7b8c-5e-10w-9
屋 で や	b8w-4
ー は ど	c7
の 建	a-6b16c-4e-4j-4
の 建 物	a-6b16c-4e-4j-4
建 物 で	b12w-5
物 で	b12w-5
で 開 催	a-15b6c-11d-15e-5f-7j-4w10
開 催 さ	a8b5c-10d-8e-8f-4g-6h-6j-5l-4n4q4t4u4v4w9
催 さ	a8b5c-10d-8e-8f-4g-6h-6j-5l-4n4q4t4u4v4w9
催 さ れ	a8b5c-10d-8e-8f-4g-6h-6j-5l-4n4q4t4u4v4w9
視 察 の	a9b9w-4
察 の	a9b9w-4
察 の 日	a10b4w-6
こ に な	b15c-5f-4w-13
室 ?	a-9b13c-4e-4w-13
庁 の ど	b7
の ど の	a-7b14c-8d-4g-5h-4l-10r9w-10
ど の 会	b6c-4w-4
の 会 議	a-14b13c-5e11f-6i-6w-13
議 室 で	b10c-4w-7
師 は 誰	b-5c8d-4f-9l-5
は 誰 で	a-6b-14d-6f-7g4h-4i6j-7k-8l-12m-5o6p-11q6t6v5w11
誰 で	a-6b-14d-6f-6g5h-5j-6k-8l-12m-6o6p-12q6r-4s4t6v5w11
誰 で す	a-6b-14d-6f-7g4h-4i6j-7k-8l-12m-5o6p-11q6t6v5w11
前 を 教	b-4c12d-4i4q4s4t4u4v4w-6
^ ど な	b-14c11d-13f-4k8l-4p-4w-6
な た が	a-8b-14c15d-4f-9m4o4q4s4u4v4w-6
が 講	b-5c8d-8f6i-6l-6w-6
が 講 義	b-5c8d-8f6i-6l-6w-6
^ 誰 が	b-13c19g-5i-5j-5k-11n4r-4s4u4v4w11
教 え る	a-9b-5c14d-4w-8
え る の	a-5c13d8h-5n-6o-4p6q12r-8s4w-11
r	a7b12d7e17f-8g-5i-5l9n-8s4w-5
i n	a10b-7c4m-4n9p9s4t5w11
講 師 に	a-8c5d-11e-6f12i-6l-4s4t5u5v5w-6
師 に	a-8c5d-11e-6f12i-7k-4l-4s4t6v4
師 に つ	a-4c7d-6i-4r-4
の 登 壇	a-10b-8c13s4
壇 者 は	a-4c9e-5w-6
者 は	a-9b5e-6g15l-7m4n5o5q5s4t4v5
者 は ど	a-8b6c8e-7f-4i-4l-4
た で し	a7b-5c20e-6f-7g-5j-4k-4w-11
生 は 何	a-24b-6c21d-4f-4g-6w-17
何 の 授	a10b-4c17d-9f-4g-10w-13
授 業 を	c11e6f8
業 を	c11e6f8
^ だ れ	b-6c19j-4n6o4p-7q6r5s6t5u6w-5
だ れ が	b-6c19j-4n6o4p-7q6r5s6t5u6w-5
れ が	a-5b-10c15d-7f-4g-4j-7k-5p-9
が は	a-5c11f-4i12l-4n4o4q4s4u4w-11
す の $	b-5c13e-5i-5l-7p11w-9
ー ル を	a4c6i6r9t4
ル を	a6b-7d12f-4g-6k6n-6o-7q-6r7s4w-7
先 生 っ	a-7b-5c18d-6i-4p-5r-4w-10
^ し	a-6b-10c-5d20g19h17i-6j-6p-4
^ し り	b-10d17g-6h-5w-4
し り	a-5b-10c-5d20g-5h-4i-5
し り ょ	a-5b-9c-4d20g-5h-4i-4
り ょ	a-6b-11c-4d21g-5h16l10n4
り ょ う	a-5b-11c-4d22g-5h16l-5n4
う は	a10b-15c-8e-15f-10g-12h5j-8l-7w-4
資 料 の	b-7d17f9i-6w-10
料 の	b-7d17f9i-6w-10
の ダ	a-4f-7h7l-7n-5r7w7
の ダ ウ	a-4f-7h7l-7n-5r7w7
ト の p	d16g-6h-4r-5w-6
が 欲	a-8b-10d8e-4h9i-5n-5o7r10s4u4w16
が 欲 し	a-8b-10d8e-4h9i-5n-5o7r10s4u4w16
朝 の	a9b-4c-5d7e-5n8t-4
^ レ	a-7b-5d21k-4s13t4v4w-6
^ レ ジ	d12h-4k-4
レ ジ	d15h-4j-6k-4
レ ジ ュ	d15h-4j-6k-4w-5
ジ ュ メ	d15h-4j-6k-4w-5
ュ メ	d15h-4j-6k-4w-5
義 の 録	a-7d10
の 録	a-13d20j-5l-4r-4w-7
の 録 画	a-5d16r-5w-8
録 画 は	a-4d14j-7w-6
画 は	a-7c-4d14j-7w5
は 見	d9e-7f-5q10v-7w4
教 材 が	c4d20j-9l-4m4o5q5s6t5v-5w-4
材 が	c4d20j-9l-4m4o5q5s6t5v-5w-4
が 届 い	a-10b10d13e-16g13h4i-4l8r-8u-4v-8
お く も	d9j-4w-4
く も	d9j-4w-4
く も の	d9j-4w-4
も の は	b-4d14f-5g-5j4l-4w-18
の は あ	b-4d14g-4j-6l-4w-12
^ フ ァ	c10d8e-11i-4p-5r-9w-4
イ ル が	b-8d10e-7g-4i6k-4m4r-9s4w-6
が 開 け	b9d11e-8g13i-10k-4p-4r-5t4v-10w-4
開 け	a-7b10d18e-8g13q4r-7s5t6v-8
の で 再	b-9d18e-10g-4h8k-6r-8
で 再	b-9d18e-10g-4h8k-6r-8
再 送	b11d16e-8f-4g-8h14j4k-4r-7s9t8u4v9w-4
疲 れ 様	d5s11t-5w-6
れ 様	d5s11t-5w-6
れ 様 で	d5s11t-5w-6
様	b-7d14e15g-10i4j-6k-6o-4p-7s18u-7w18
様 で	d5s11t-5w-6
様 で す	d5s10
頂	d8i-6j6k8r-10v-10w-7
体 調 不	e11u-6v-6
調 不	e11u-6v-6
調 不 良	e11u-6v-6
不 良	e11u-6v-6
不 良 の	a-4e6
良 の	a-4e6
良 の た	a-4e6
た め 本	e9
め 本	e9
め 本 日	e9
本 日 欠	a-5e14s-7
日 欠	a-7e19s-6w-4
日 欠 席	a-7e19s-6w-4
^ 1 5	e17l-4q-4w-7
1 5	e12w-5
1 5 分	e12w-5
5 分	a-5e16o4q-5t-7v-5w-4
5 分 遅	e13w-5
刻 し そ	e11l-4u-8v-5
し そ	e11l-4u-8v-5
し そ う	e11l-4u-8v-5
^ 今 着	e9
今 着	e9
今 着 き	e9
イ ン し	e14g-6o-4
ン し	e11f-4g-7i-4k-5n-5o-5w7
ン し た	e11f-4g-7i-4k-5n-5o-5w7
^ 急	b-4e23f-9i-7k12n5p5r-4s4t-4w-12
^ 急 な	a-4b-4e8i-4l-4
急 な	a-4b-4e8i-4l-4
急 な 会	a-4b-4e7i-4l-4
な 会	a-4b-4e7i-4l-4
な 会 議	a-4b-4e7i-4l-4
会 議 が	a-10b-10e18f-14i-6l-5
議 が	a-10b-10e18f-14i-6l-5
議 が 入	a-5b-5e8i-4l-4
が 入 り	a-4e5f-5l-4t-4w-10
、 午	a-9b-9e10l-4
、 午 後	a-9b-9e10l-4
き な く	a-4b-4e9i-4l-4w-6
金 曜 日	b6c4d-12e-9f-7g-5i-4w-13
日 は お	e9
は お	e9
は お 休	e9
お 休	b-7c-8d-11e18w-7
お 休 み	b-7c-8d-11e18w-7
休 み さ	e10
^ け	a6b9c-6d-8e14f-6g-5h-6i-11j-4l-11p-11w-21
忘 れ ま	a7b12d7e4f-9g-5i-8j-4l4r-15t-4w-14
欠 席 の	d-4e22f-4i-4j-4o6p-6q4s5t7w-7
席 の 連	e14f-5w-10
絡 は ど	b-5c-4e11w-7
回 休 ん	a12b-6d-7e19g-6h-7j-6l-7n7o9q8s8t9u8w-9
健	a-6b-12i9
健 康	b-8e7w10
康	a-8b-8e7g-7p-7w18
の 佐	a-5e8s8
の 佐 藤	a-5e8s8
佐	a-4e12l-4s9v-6
佐 藤	a-4e12l-4s9v-6
佐 藤 で	a-5e8s8
藤	a-4e12l-4s9v-6
藤 で	a-5e8s8
藤 で す	a-5e8s8
用 に	d10e9f-4
用 に よ	e9f-4
に よ	b-4e15f-4l-4w-6
に よ り	b-4e15f-4l-4w-6
^ q	b-6c-4e19h4i-4j-5l5w4
^ q r	b-7d-4e22l-10w4
q	d7e24h9j-4k6l22t5v-4w4
q r	b-6d-5e22t4v-4w5
q r コ	b-7d-4e22l-10w5
r コ	b-7d-4e22l-10w5
r コ ー	b-7d-4e22l-10w5
読 み	b-8c9d5e17f8v-5
読 み 取	b-6e16l-6
み 取	b-6e16l-6
日 出	a-7b-7c-6e15j-8p-10v-7w-7
席 し た	a-12b-9d8e13g-10h-6j-5l-11p4q4s6t6u5v5w-10
を 評	f15
を 評 価	f15
見 を 書	f7i-5w-5
た い 、	b-6e13g-6i15j-8l4n13o-5s6t5u4w-6
回 答	a-9d-5e-4f12g-5j29q14w-6
回 答 し	f17q-12w-5
答 し	f17q-12w-5
^ 話 が	e-4f14l-6n4w-7
が 速 く	d-9e-4f7w-10
速 く	d-9e-4f7w-10
速 く て	d-9e-4f7w-10
く て つ	f15
て つ	f13i-5w-4
て つ い	f13i-5w-4
て い け	f6i-4w-5
い け ま	a-7b-4e-4f6g8k-4w-10
伝 え て	d-5e11f-5j10k-4s4v6w-12
^ と	b-5f17g-4k10m6q20r-5s7t17u9v-7w-7
^ と て	a-6c5d-4e-4f9l-6r-4t16u4v4
研 修 で	a7b-10f8l-5w-7
修 で	a7b-10f8l-5w-7
修 で し	a-4b-6d-5e-5f9l-8r-4w-4
う を	d8f13g-6h-5j-6k-7r12w-12
を か	b4c4f12g-5i7k18l-7m4o5r-6s7w-6
査	a-4b-6d-5e14f8g9h-5i-6j10k-4s5t5v4
査 の	a-4b-5f14g7h-4i-9j11k-4s4t5v5w-6
ー ラ	a-5b-5d-6f8o-4q9
始 め て	a-9b-5e10f-4g15n-6o11p-4t4v4w-14
ト の 結	a-10d-14g27j-5k-4p-6w-26
果 は ど	b-5c-8d-7f-8i-7l-5p4w14
ど う で	a-5b-8c-10d-5e-13f-10g12h-4i15l-7m4p-5r-5v5w11
う で し	b-6c-9e-7f-9g13h-4i15j-5l-7m4r-5v5w10
イ ズ や	g10
ズ や	g10
^ 合 格	b-4c-9g23j-7p-4w-11
格 し て	g11r-6w-5
試 験 は	a-7g11m-4
験 は	a-7g11m-4
験 は 何	g9
は 何 回	g8
解 度 チ	b-6e-6g10w-6
度 チ	b-6e-6g10w-6
度 チ ェ	b-6e-6g10w-6
ッ ク の	b-6d-4e-4g7i5n-4t-4w7
ン ク が	b7d8e-6f-17g7i-9o4w-6
が 見 当	b4d8e-6f-12g7n-5
見 当	b4c-6d9e-5f-13g8n-4s4
見 当 た	b4c-6d9e-5f-13g8n-4s4
当 た	c-8d6e-7f-16g14s4w11
当 た り	b-4c-7d8f-5g7
た り	a7b6c-11d6e-5f-5g6l-4w-9
た り ま	b-4c-7d8f-5g7
す と	d-4f-5g15j-4k-4m5n5o5p-5s5t5u5v5w-5
と の	a-11c-8e-11f-10g14i-14j-9k13l-6m5n4o6r-5s6t5u6v6
の け	a10b-5e-10f-6g12i-4j19k-5m6n5o6p-4s6u4v6w-9
っ か	a-9b-7c-4f9g13i15j-6k-5l-4n7p-7r5s8t7u-8v5w12
証 書 の	e-7h9i-4r-7w8
書 を 発	d-9h14
を 発 行	d-9h14
職 場	h13l15v4
職 場 に	h13v4
必 要 な	a10e-8h6m5t5v16
要 な	a10e-8h6m5t5v16
^ し ゅ	b-4h16w-4
し ゅ	a13b4c-7d-6e-7f-4h11j-5l-6p-9
し ゅ う	a13b4c-7d-6e-7f-4h11j-5l-6p-9
ゅ う り	h17l14
う り	h17l14
う り ょ	h17l14
ょ う し	a-6b17c-5d-6e-8f-8g-4h15j-7l-9w-12
全 部 出	h8
部 出	h8
^ 認	a-4b-5d-6g-6h16j-6w-9
^ 認 定	a-4b-5d-6g-6h16j-6w-9
認 定	a-11b-7c-5d-7g-6h20j-6p-4
認 定 証	a-4b-5d-6g-6h16j-6w-9
定 証	a-4b-5d-6g-6h16j-6w-9
証 が ま	h9j-4
だ 届 か	h9j-4
届 か	h8j-4o4w10
届 か な	h8j-4o4w10
の 道 路	i5j6
消 え た	f-4i7r-8w8
で 危	i7
が 三	b-4d-4e-12i20v-5w-12
が 三 日	b-4d-4e-12i20v-5w-12
回 収	i12j-13
回 収 さ	d-5e-7f-5i16j-9l-4w-5
収	a-4b-5c5d-5e-5i26j-15k4o5q5r14s4t6u5
収 さ	d-5e-7f-5i16j-9l-4w-5
収 さ れ	d-5e-7f-5i16j-9l-4w-5
悪 か	g-14w9
悪 か っ	g-14w9
^ 市 へ	i10j-21
園 の ブ	e-4i8w-5
の ブ	e-4i8w-5
の ブ ラ	e-4i8w-5
ブ ラ ン	e-4i8w-5
ラ ン コ	e-4i8w-5
ン コ が	e-4i8w-5
コ が	e-4i8w-5
コ が 壊	e-4i8w-5
が 止	c4e8i12v-7
が 止 ま	e9v-8w5
止 ま っ	e11g4w-19
^ 近 所	i12w-7
近 所	i17w-10
近 所 の	i17w-10
音 が う	e-4f-4i9l-4n-5t4w7
が う る	a-4b-5f-6i23n11s5
道 に 車	i7
に 車	i7
に 車 が	i7
車 が 止	e14i10w-5
子 で	b9e-5i4p10w-7
日 も 開	a13b-9h-4i15q5s5t5u5v5
も 開	a13b-11e-4h-4i21q6s6t6u6v6
^ 排	i8
^ 排 水	i8
排	i9
排 水	i9
排 水 溝	i6w4
水 溝	i6w4
水 溝 が	i7
道 路 が	i10j-4k-7w-6
路 が	i10j-4k-7w-6
浸 し で	i10k-8
し で す	h12i11k-7w-9
た い こ	i6j-10k11p5s4
い こ	c-5e7f-6i10j-11k11s5w-7
い こ と	c-5e7f-6i10j-11k11s5w-7
こ と が	d-4e8f6i7j-11k12n4p12w-4
と が あ	i6j-11k11p4s4
^ ア プ	a-4d-4f-9i11l-7n-9p10r-4s6t5v6w8
何 度	e-4f-4i16l-10v4w-11
ラ ー に	b-4e6f-5i15l9w-6
ー に な	b-4e6f-5i15l9w-6
改 善	b-6e-6f24g-5i7j-5s6t4v4w-8
改 善 し	c4f10g4i15j6l-8s8t6u5v7w-5
善	b-6e-6f24g-5i7j-5s6t4v4w-8
善 し	c4f10g4i15j6l-8s8t6u5v7w-5
善 し て	c4f10g4i15j6l-8s8t6u5v7w-5
^ 信	b-8d-5e-4f-11i23j-4m5p-7s5t4w16
^ 信 号	b-7d-4f-11i19j-8m4w4
機 が 故	i8
^ 手	c6e-5f-8i13p16q17v6w-9
^ 手 続	c4e-8f-12i10q14w-5
余	a-6b-9d11e-7i6p-5
お 金	f-4i7k-4v5w11
お 金 を	c5i9k-4u4v5w8
金 を	c5i9k-4u4v5w8
請 求	e-5i6j-6r7w6
求	d-5e-5i13j-5k-8r7w5
け ん	a18b13c-4d-6e-5f-6g18i15j10k-4m6s6t6u6w14
た 件 は	j9r-5
件 は ど	j12r-4w-8
私 の 苦	i-6j13r-6
の 苦	f-4i8j15m4o4r-6w-8
の 苦 情	f-4i8j15m4o4r-6w-8
苦 情 の	a-6b-4c-4g-6i11j8p-4s5t5u5v5w-9
2 の	j11w-8
2 の 状	j9w-5
状 況 $	j8
況 $	j8
路 の 穴	g-6i-9j14
の 穴	g-6i-8j16s4w-7
穴 、	j9
せ た	b9c-8d17k10l8w-10
件 、 ま	j8
ま だ 返	j9
だ 返	j9
だ 返 事	j9
や つ	a-6f-6h8j14
う な っ	b-9c-7e-16f-4j20k4n5r14s4u6v5w-10
っ た ?	b-5c-6f-4g11j5u4v4w4
^ 対	a-7b-7c-7g-10h-5j12k-9l-10
^ 対 応	a-7b-7c-7g-10h-5j12k-9l-10
の 件 は	d-6g-5i-5j22w-17
の け ん	a7b-4e-10g-9j16w-5
当 者 に	i5j-5k8
者 に つ	a-6c15f-12g-7j-4k8l-4w-13
話 し で	k8
し で き	k8
タ ー お	b-4k16r-5u-8w-10
ー お	b-4k16r-5u-8w-10
ー お 願	b-4k16r-5u-8w-10
間 が	b-8e-7f19g-6i6k10n4u4w-8
電 話 で	k14p4w-9
話 で	a8b-5c-6k14p4w-10
話 で 相	k10
で 相	k10
で 相 談	k10
る 人 い	b-4k13w-8
人 い	b-4c10d13e-4k9p-4q4s5u4w-11
人 い ま	c9d12e-4k4p-5s4w-10
^ ひ	i10k8u-7v-14w29
と は な	b4g-4h5i-4k18p4q-5s4t4w-14
は な し	c10g-4i-5k19m-4o4q12t4w-5
な し た	b4g-4h5i-4k18p4q-5s4t4w-14
ド を 持	l9r-5
p で	l8
^ 職 場	h8l19r-5u4v4
場 で	b10l17w-9
で も ら	a-12b-14d8e-13h8k9l10m-4r-7w-17
く $	c4h5k-5l16m6o4q-4u-4v17w13
受 講 の	l9
講 の	a15b-8c-10d-9l9p-4
講 の 申	l9
込 み を	l9n-4q8
み を お	b-4g-6l14
も う 送	n10q-4
う 送	n10q-4
う 送 ら	n9
通 知 が	i-5n18o10s6v-16w7
知 が	i-5n18o10s6v-16w7
ダ ー は	n16o-9v-4w-5
こ の ボ	c-5n10p10t4u4v4
の ボ	b-5c-5n10p11t4u4v4
の ボ ッ	c-5n10p10t4u4v4
れ る ん	a-9c5d-4g-5j13k-6l-4p5v4w-10
^ つ か	a-7p17w-7
つ か い	a-7p17w-7
か い か	a-7p17w-7
い か た	a-7p17w-7
か た	a-9d-4e-8g-6j5l7n-4p21r-4s6t21u7v5w-8
す 、 助	b-6p9
、 助	b12c4e-4g-6p12s5t12u-8v4
、 助 け	b14g-6l-4p11s4u-4v4
^ 最 初	a-9f-4g-4p13q18t4w-7
最 初	a-8g-5o-5p14q23t5w-7
最 初 に	a-6e-7k-4p15q14w-4
初	a7c-5f-6g-6h-4j-5k-5l-5o-4p19q24s9t6v4w-9
初 に	a-6e-7k-4p15q14w-4
初 に 戻	q13
う い い	c5e-5f-5g-4k8n-10o-5q18u-9v-6
い や $	n-6v15w-6
や $	n-6v15w-6
報 を 削	r18w-17
ん な デ	c-6d-6k-4l-5p-9r13w-6
な デ	c-6d-6k-4l-5p-9r13w-6
な デ ー	c-6d-6k-4l-5p-9r13w-6
号 を 消	i-6k-10l-8n-4r10w-12
け し	d8g-4i4k-4l4m4o5q17r15t-4u5v-6
け し て	d6f-4r10
、 山	s8
、 山 田	s8
と 申	i-7q-4s12
と 申 し	i-7q-4s12
申 し ま	i-7q-4s12
^ 大 変	e-6f-8i-8s-5t16w-8
た 、 ど	b-7e-7f-7j11t7
、 ど う	b-7c-8e-18f-7g-4i-5l20m-5p4t8v4
^ お 願	a6b-7c-12e-6f7g-16i10j15k-11m-12n-7o5p-16q-6r5t7u33v8w-7
^ 了 解	e-4f-4g-7q-4t7u13v-5w5
了 解	f-4g-7t8u17w5
了 解 で	g-4t10u11v-5w8
解 で	a7e-5t10u11v-5w8
解 で す	g-4t10u11v-5w8
^ 大 丈	e-12s-4u20v-12w-12
大 丈	b4e11l6u7v8w-6
大 丈 夫	b4e11l6u7v8w-6
丈	b5e12l6u8v9w4
丈 夫	b5e12l6u8v9w4
丈 夫 で	b4e11g-4l5u5v7w-7
夫	b5e11l6u7v8w10
夫 で	b4e11g-4l5u5v7w-7
夫 で す	a-10b8g-5l5u8v11w-11
す 、 そ	u8
そ れ で	e-6n-4u28v-23
れ で	a-13b-9c16g10l11r5u30v-21w-5
や め と	b-5e8m4q6u-5v11w-10
め と	b-5e8m4q6u-5v11w-10
^ ち が	u-4v21w-4
ち が う	v19w-4
の 新	a-13f-5w17
日 の 試	a-8c-5d-4e-5f-4g7w9
^ 総	w10
^ 総 理	w10
総	a-7e7s-4w11
総 理	c-4w11
総 理 大	c-4w11
理 大	c-4w11
理 大 臣	c-4w11
大 臣	a-10i-4w14
大 臣 は	w10
臣	a-10i-4w14
臣 は	w10
臣 は 誰	w10
^ 会 議	b14d-11e11f-13g-7n-4
議 が 長	a-4b-6e11f-10
長 く	a-5d-6f11i-9w-6
く て 疲	f9
何 時 $	a-8e-4w11
時 $	a-8e-4w11
レ ー ト	b-4d6f-4
く ら $	b-7i-8q-8w20
息 子 の	a-6c-6g-4w14
の 学	a-14i-7w18
の 学 校	a-14i-7w17
験 が	a-6b-6c12d-4e-9g8i-4j-4k-4o4q4
病 院 の	b-9c-9i15p-5w10
の 勉	f-6g-10w14
の 勉 強	f-6g-10w14
は 難	a-13e-6f6g14m6w-20
は 難 し	a-13e-6f6g14m6w-20
い ね	f-8w14
い ね $	f-8w14
^ あ な	a-7c-14k5p10
あ な	a-7c-14k5p10
あ な た	a-7c-14k5p10
な た は	a-5c-10k-11p10
た は	a4c-10k-11p10
た は 何	a7p10
は 何 歳	p-11w9
^ 猫 が	e-7f-5g-10i-10t-6w18
好 き $	m-4w9
今 夜 の	a-10b11g-7w10
夜 の	a15f4g-12h-4i11l-8n5o7q7r7s7t7u7v6w-5
^ 宿	a-9b-4d23g-4i5m6n-7o6p-4s7t7u4w21
^ 宿 題	a-9b-4d22g-4m4n-8o4p-4s5t4v-4w11
宿	a-14b6d23g-5i5l-5m6n-7o6p-4s7t7u4w21
宿 題	a-9b-4d22g-4m4n-8o4p-4s5t4v-4w11
手 伝 っ	b-7k-4p10
伝 っ	b-7k-4p10
伝 っ て	b-7k-4p10
の 結 婚	c-7e-8f-4w14
婚 式 に	c-7e-8f-4w14
式 に	a7c-7e-8f-4w12
に 出 席	c-7f-5i-4l-5w8
^ レ ス	a-4i-10w7
ラ ン の	a-4i-10w7
口 コ	f-6w8
口 コ ミ	f-6w8
コ ミ	f-6w8
ミ を	i13w-9
が 混	e7f-4i-8u-7v-5w6
が 混 ん	e7f-4i-8u-7v-5w6
混 ん	e7f-4i-8u-7v-5w6
混 ん で	e7f-4i-8u-7v-5w6
ん で い	b-4d-8e8f-4j9n5o5q5u-4w8
年 の	a-12b-7c-4d-11e-5f5o4u4w15
に 行 こ	b-8i-4w16
行 こ	b-4w6
行 こ う	b-4w6
こ う	b-4w5
の 文	d-7f12m-5n-5p-6q-7w13
文	b4c-4d15e4f19i4l-6o4q-5s7w33
文 を	f11i-4m4p-4q-8s4t4v6w17
翻	m-6n-4p-5q-6s4t4u4v4w25
翻 訳	m-6n-4p-5q-6s4t4u4v4w25
訳 し	f-4h4m-4n-4p-5q-5s5t5v5w18
訳 し て	f-4h4m-4n-4p-5q-5s5t5v5w18
^ 会 社	e-12h14k-5n-4w20
ー タ が	d5i-4o-4w-5
タ が	d5i-4o-4w-5
ー の 高	w5
^ 友	b-5g-6j-5k-10l14m8w10
^ 友 達	b-4j-5k-7l11m7w12
友	a-5b-4f4h7j-5k-10l16m10t4w16
友 達	a-6b-4e-7h4j-6k-7l11m8w16
友 達 の	w7
達	a-5e-6h5j-9k-6l11m7p-6w21
達 の	w7
部 屋 が	b5e-10f12i-10l-6p-11
屋 が	b5e-10f12i-10l-6p-11
が 汚 い	i5
汚 い	i5
汚 い $	i4
違 反	i9n-6
違 反 の	i9n-6
反	i7l5n-6t4
反 の	i9n-6
は い く	a-4d-4g8i-9q-5w15
^ 子 供	a5w7
子 供	a5f-5i9
子 供 の	a6i10p-5
供	a5f-5i9
供 の	a6i10p-5
座 を	a-6c6g-9l6s4t5w14
を 開	a-12d-9g12r8
ー ド レ	i8w4
ド レ	a-5b-6i13k10l-4r14w5
ド レ ス	a-6b-6i-5j5k9l-4r16w7
掃	i-10w12
掃 除	i-10w12
掃 除 機	w8
除 機	w8
^ 香	e-5h7l7w-6
^ 香 川	e-5h7l7w-6
香	c-4e-6h7l9s9w-7
香 川	c-4e-6h7l9s9w-7
香 川 県	s8
川	c-7g-5h9i19l6r-5s10w7
川 県	s8
県 の	c6k-5s9
の 人 口	w6
人 口	i-5w9
人 口 は	w7
口 は	a-7c-4d-4g-10h-4i-10j-5k13l-12m-4p-4q4w-6
口 は $	w6
^ プ	a-8b-12c-7d14o4p-7r-5s5t5u6w18
^ プ ロ	a-10f-4i-5w14
野 球 の	a-6g-5w7
球 の	b-5g-4w17
日 程 $	w8
程 $	w8
日 曜	a8b-7c-6d-7e-9f-7j-4k4l-5o5q5s5t5v4w15
約 を キ	w4
を キ	i-4w6
を キ ャ	i-4w6
ル し た	d-5f-5g-6i-12k-4n-12o-4r-9w9
^ 紅 葉	a-11b-5c-4w12
紅 葉	a-11b-6c-4w13
葉	a-5b-4c-8f26k5m21n10o10p-7s12t8u7v13w39
笑	w34
ぼ	c-4e-4f-11i8j4w9
空 港	a-5b-7e-7w10
港	a-5b-7e-7w10
チ が	i7
チ が 壊	i7
壊 れ た	f-6i-10w16
^ 料	c-6w8
^ 料 理	c-6w8
料 理	c-6w8
教 室 の	a-7b12e-6f12i-9p4q5r-4s8t4w9
室 の	a-7b12d-4e-7f12h4i-9p4r-4s9t4w13
先 生 に	a-13b-13c17d-5e12i-5k-4l-5m5n4p-5q4s5t6u4v9w6
生 に	a-13b-13c17d-5e12i-5k-4l-5m5n4p-5q4s5t6u4v9w6
生 に な	c-11f-19i-6w12
な り た	c-9f-20g-4i-17k-12m-10n-12o-9w17
修 が あ	a16b-15d-6e-7h-5l-12w-7
^ 初	a13d-4e-7f-5g-8n-5p12s17t5v5
初 日	a12e-7
時 に 行	a10b-7e-9g-4w-11
の 部 は	a17b-9d-7g-11h-9j-7k-6l-12m-4o5p-6q4s4t5u4v4
部 は	a18b-11d-7e-4g-12h10i4j-8l-9m-4p-6q5s5t7u5v5
部 は 何	a6
何 時 ス	a11
時 ス	a11
時 ス タ	a11
ス タ ー	a14b-5c-5d-4g-4k-7l-7p-4r-6
タ ー ト	a14b-4d-4g-4w-4
務 課	e10s-6w-4
務 課 の	e10s-6w-4
鈴	c16g-6h5j-4m4t4u4v4w-4
鈴 木	c16g-6h5j-4m4t4u4v4w-4
月 の 研	a14b-4d-5e-10f-6h7j-4l-15n-4w-11
研 修 日	a10c-15e-8f-6l-14n-5r-4
修 日	a10c-15e-8f-6l-14n-5r-4
け ん し	a13b9c-4m4q4w11
ん し	a13b9c-4m4q4w11
ん し ゅ	a10b7c-8d-6e-9f-6h-7j-5l-6o4p-10s4
ゅ う は	a9b-4d-5h-6j-5
^ 今 度	a18b-10c-4d-6e-10f-11i-6
今 度	a18b-10c-4d-6e-10f-11i-6
今 度 の	a18b-10c-4d-6e-10f-11i-6
度 の	b-19c-9d-12e7f-11i-5l-7w-8
の 金	a5b-4f-4w-9
の 金 曜	a5b-4f-4w-9
は 研	a15b-16c-5d-5e-10h-4l-11w-5
は 研 修	a15b-16c-5d-5e-10h-4l-11w-5
あ る ん	a17b-14c-5e-11f-10w-6
^ カ イ	a11c11d6i-4w-5
カ イ	a11c10d6i-4w-5
カ イ ゼ	a11c11d6i-4w-5
イ ゼ	a11c11d6i-4w-5
イ ゼ ン	a11c11d6i-4w-5
ゼ	a11c11d7w-5
ゼ ン	a11c11d7w-5
ゼ ン の	a11c6d6i-4w-4
い つ や	a18b-4c-7d-10e-8f-5g-14h-7j-5o4s4t4w-10
つ や	a18b-4c-7d-10e-8f-5g-14h-7j-5o4s4t4w-10
や る の	a4b10d-6o4w-7
よ ね ?	b11d-4e-10w-21
ね ?	b11d-4e-10w-21
ね ? $	b7d-4e-8w-18
回 あ り	a12d-4h-4j-4
休 憩 は	a7w-4
憩 は	a7w-4
憩 は 何	a7w-4
は 何 分	a9d-4w-4
何 分 間	a7w-4
分 間	a7w-4
る ん だ	a11b-4c-9e-6f-7w-7
ん だ っ	a11b-4c-9e-6f-7w-7
ト リ	a12c-4d-7h6j5l24s9t6v6
の 日 を	a14b-7c-11d-11e-11g-5m4p-4s4t4u4v4
日 を	a28b-10f-4g-4j4l-5q4r12s9t7u4v5w-4
日 を 知	a12w-6
時 間 が	b-8e-7f19g-6i6n4u4w-7
間 が 変	a6b-7c-6f-9i-4w6
た っ て	a9b-6c11d-4e-9g8j9p-8s4u-4v4w9
本 当 で	a11b-8c7k-4w-8
当 で	a9b-10c11f-4w-10
当 で す	a6b-13c13e-5f-6g-4q4s4t4u4v4w-11
内 容 を	a9d8e-5f-11n-7q15r14s8t6u4v8
容 を	a9d8e-5f-11n-7q15r14s8t6u4v8
容 を 教	a11d10e-7f-6k-4r-5s6t6v6w-6
で や る	b9o4w-4
ま で バ	b11
で バ	b11i12w-12
で バ ス	b11
バ ス で	a-6b8d-4l-5
ス で	a-4b9i7l-7s5w5
ス で 行	a-6b8d-4l-5
で 行 け	b9d-5e10s4t4v-4w-14
部 屋 は	a-8b14f-13w-10
は 何 番	a-12b16f-4g-8k9l-6p-6w-10
何 番	a-11b21e-4g-8k11l-5m4p-4q5s4t4u4v4w-10
何 番 で	a-11b15g-7l-5w-13
番 で	a-11b15g-7l-5w-13
番 で す	a-11b15g-7l-5w-13
^ 場	a-11b11c-4j-4p-5w-10
^ 場 所	a-11b11c-4j-4p-5w-10
場 所 が	a-9b16f-4i-8j-4p-8
所 が	a-7b19e-5f-4g4i11n5p-7q4s4u4w-6
所 が わ	b11f-4i-9l-4p-8
図 を お	b9w-4
ば し	a-13b23c-9e-4f-6h-4i22p-11s5v4w-7
入 り 口	b16l-5p-7w-4
り 口	b16l-5p-7w-4
り 口 が	b16l-5p-7w-4
口 が ど	b15l-5p-7w-4
会 場 で	b10w-8
テ ル か	b11g-5p-4w-5
ル か	b11g-5i4p-4w-5
ル か ら	b11g-5i4p-4w-5
か ら 会	b8
ら 会	b8
ら 会 場	b8
の 集	a14b4c-6d-5e-12i-10j-6
の 集 合	a12b5c-4d-5e-12i-9
師 の 方	a-4c6d-5f7
の 方 の	b-5c20d-5f-5l-5n-5p-4r-8t5v5w-8
^ 財	b9c4d-8f-10g-7h-8j-7l-5o4q4s4t4u4v4w-11
^ 財 政	b8d-8f-9g-7h-9j-8l-6w-16
財	b9c4d-8f-10g-7h-8j-7l-5o4q4s4t4u4v4w-11
財 政	b9d-9f-10g-7h-9j-8l-6w-16
財 政 の	b8c4d-13f-12g-5h-9j-7l-9m-4w-19
政 の	b10c5d-11e-4f-4g-5h-7j-6l7w-13
政 の 講	b11c-5d-7e-4f-4h-6j-5l7w-5
義 は ど	a-8b9c-8d-9e-12f-13l-5w-6
^ 司	a-8b-6c19g-6w-13
^ 司 会	a-8b-6c19g-6w-13
週 の 講	a-4b-7c9d9f-6l-5w-7
講 義 資	a-4d9i4v4
義 資	a-4d9i4v4
義 資 料	a-4d9i4v4
た だ く	a-7b-6c-4d13e-6f-5j-4r-5w-5
だ く	a-7b-6c-4d13e-6f-5j-4r-5w-5
だ く こ	a-7b-6c-4d13e-6f-5j-4r-5w-5
く こ	a-4b-5c-4d19e-5f-5g-4i4q4u5v5w-5
く こ と	a-4b-5c-4d19e-5f-5g-4i4q4u5v5w-5
と は 可	b-6d12e-4f-4g8h7i4l-4s4t4u4v4w-5
は 可	a-5b-8c-6d12e-7f-4g4h4i4j-6k8l-8t4v4
は 可 能	a-5b-8c-6d12e-7f-4g4h4i4j-6k8l-8t4v4
可	a-8b-7c-7d8e-6f-7i-14j-7k6l9r-5w6
可 能	a-8b-7c-7d8e-6f-5j-7k6l9r-5w-5
可 能 で	a-8b-7c-7d8e-6f-5j-7k6l9r-5w-7
能 で	a-8b-7c-7d8e-6f-5j-7k6l9r-5w-7
能 で し	a-6b-9c-6d9e-9f-4g-4j-8k6l-7r-5w-10
料 の リ	b-11d13f-18g-11i-6w-10
ク が 切	d11f-18i-6w-10
が 切	d11e8f-8g9h5i6
が 切 れ	d11e8f-8g9h5i6
切 れ て	d14g-4h5i11u-4w-6
の 配 布	d11i-7j-5
配 布 物	d11i-7j-5
布 物	d11i-7j-5
布 物 を	d11i-7j-5
物 を	d11i-7j-5
^ 授	a-5b8d16f6g7l-6q-5w-4
^ 授 業	a-5b8d16f6g7l-6q-5w-4
授 業 の	a-8b-5c5d12f-4l-6
業 の	a-8b-5c5d12f-4l-6
業 の 動	d8
回 見	a-13d17f-12g-18r-7w-11
回 見 た	a-13d17f-12g-18r-7w-11
^ 予	a5b-4d22e-7f-4g-8j-4q6w16
^ 予 習	b-5d18e-6g-7k-4q4t4v5w-12
予 習	b-5d18e-6g-7k-4q4t4v5w-12
習 用	a-5b-8d15g-5w-16
習 用 の	a-5b-8d14w-16
用 の	b11d5e7i-11r-4w-14
の テ キ	b-5d9e-4m-6w-7
ト っ	a-6b-8d14h-4n-8p12r-10w-8
ト っ て	a-6b-8d14h-4n-8p12r-10w-8
こ に あ	a-8b-8c-6d10e-11f-8g-10l-11n6o6q6s6t5u6v6w8
^ 寝	e10u-5w-5
^ 寝 坊	e10u-5
寝	a-18b-7d8e18g-13j-4k-7l-4p-6t4u-7w27
寝 坊	e14u-10
寝 坊 し	e14u-10w-5
坊	e14u-10
坊 し	e14u-10w-5
坊 し ま	e10u-11w-6
修 を 欠	a-5e10s-4
や す み	a-4c-4e12q-5s-6v-4w11
押 せ	b-10e7p11w-8
せ ま せ	b-5c9d-5f-5i11k10v-5w-17
午 後 か	a5b-17c-7e11f-4n-5q-4w-5
後 か	a4b-18c-6d8e12g-4l4n-5w-5
後 か ら	a4b-18c-6d8e12g-4l4n-5w-5
か ら 参	a-12b6d-7e9g-9l-6p-5s12w-4
ら 参	a-12b6d-7e9g-9l-6p-5s12w-4
ら 参 加	a-12b6d-7e9g-9l-6p-5s12w-4
い ま 会	b-9e10w-12
ま 会	b-9e10w-12
ま 会 場	b-9e10w-12
に 着	a-12b10c4e21f-5i-7n4w-14
に 着 き	a-9b-5e15f-9h-4i-6t-5w-11
^ 頭	e9i-5o5q-4s5v-4w13
頭	b-4e16i-5o7q-4s6w13
頭 が	b-7e18l-4o5w-8
頭 が 痛	b-7e18l-4o5w-8
痛 い の	a-4b-6d-4e21o4w-10
で 帰	b-6e13
帰	a19b-6d7e14w4
帰 り	a14b-10d-6e12i-9l-4o4w6
帰 り ま	a-16e17i-6w-6
理 の	a-12b4d-6e12f-5g-7h-5i-15j14l-5s-5
の 者	c-5e11s-6w-6
の 者 が	c-5e11s-6w-6
者 が	e11i9s-5w-9
は 出	a-7d-5e12g-4h12w-7
は 出 張	a-14e18w-9
出 張	a5e14f-4i-6n-4w-11
張	a5e14f-4i-6n-4w-11
で 出	b-5e9j-4n-5q11r-5w-6
義 の 評	f8
価 を 入	e-8f10j-4l-7
生 の 話	c-6f10w-5
の 話	a12b-5d-9f20g-9i-5p-4w-16
の 話 が	c-5f14w-4
^ も っ	a-4c5e-5f17i-8m11w-10
も っ	a-12d-7f24i4k-6m7o-5r-5s5t4w-18
も っ と	a-12d-7f24i4k-6m7o-5r-5s5t4w-18
演	b-6c15i-7l-6
演 習	a11c-11f6i-8w-8
習 の	a-5d7f10i-7w-6
習 の 時	a-5f10i-7w-6
を 増	f15i9q-4r-5u-5v-4w-4
を 増 や	f15i9q-4r-5u-5v-4w-4
出 せ	c5d13f9h7j-5k-4r-6w-4
が 寒	b-19e-11f15h4i-10
が 寒 か	b-10f11h4
寒	a-5b-19e-13f13i-11
寒 か	b-10f11h4
寒 か っ	b-10f11h4
こ の 前	g11j10w-8
ス ト 何	g7w-7
ト 何	g7w-7
何 点 だ	a-5c-4g16j-5p-4w-26
点 だ	a-5c-4f-5g8j-5p-4w-5
点 だ っ	a-5c-4f-5g8j-5p-4w-5
^ 不 合	e-8g12j-4s5w-11
不 合	e-8g12j-4s5w-11
不 合 格	e-8g12j-4s5w-11
合 格 だ	e-8g11s4w-12
格 だ	e-8g11s4w-12
格 だ っ	e-8g11s4w-12
の 答	g12
の 答 え	g12
い つ 出	a-13g8j-9w-7
つ 出	a-14b7d-4e-4g8j-8w-7
つ 出 ま	a-4g8h-5j-9w-7
出 ま す	b11f-5g8h9i7j-10k-4o-4q8r-8w6
d f を	d4h7o-11w-4
f を	d4h7o-11w-4
^ い つ	a10b-12d-15h-6j11k-5l-8m-5n4o-5p-4s9w9
い つ 修	a-6j10p-5
つ 修	a-6j10p-5
が 発	e7h4
の 漢	c-15f-5h10n-4p-10q-6r-4v-5w11
の 漢 字	c-15f-5h10n-4p-10q-6r-4v-5w11
街 路	e-4i11
街 路 樹	e-4i11
路 樹	e-4i11
樹	e-4i11
^ 川	i15r-5w7
^ 川 に	e-6i11r-5w-9
川 に	e-6i11r-6w-10
に ゴ	i6
に ゴ ミ	i6
ゴ ミ を	i13w-10
を 捨	c7i5q16r-5s6t4u4v6w-7
を 捨 て	c7i5q16r-5s6t4u4v6w-7
捨	a-7f-5g-5i9n-4q11w-10
捨 て	a-7f-5g-5i9n-4q11w-10
捨 て て	c7i5q16r-5s6t4u4v6w-7
て て	a-6c5e15f-5q15r-7s6u4v7w-5
て て い	e-5i15r-4w-10
い る 人	e-4i11r-5w-7
が い ま	b-4c-8e-5f-5i9l7r-5v11
^ 夜 中	a-5e-4i12m5n4o-4t5w-10
夜 中 に	a-5e-9g-4i11m4n5o-5t4w-11
中 に	a8c6e-8f-6g6h9i8l-4m4n8o-10p-4r-6w-18
イ ク の	f11i7n-5w-15
く て 困	b7e-4f-7l-4p-6
外	a6c15d-4e-7f11h-4i19j-4l-11n12t4v-9w-5
^ 役	i17j-4v-6w-5
^ 役 所	i11j-5k-4v-7
所 の 人	i7
た く さ	i10w-12
く さ	i10w-13
園 の ト	d-4i5w-4
の ト イ	d-4i5w-4
ぎ る $	c-6i6
^ 通 学	i8
通 学	i11w-8
通 学 路	i11w-8
学 路	i11w-8
学 路 に	i11w-8
に 信	i12w-12
に 信 号	i12w-12
信 号 を	i12w-12
号 を つ	i12w-12
茶 色 い	e-4i8w-7
色 い	e-4i8w-7
市 に 提	i12
に 提 案	i12
提 案	c-4d-4h-5i28j17k4l5m4r-5s4t7u4v4
提 案 し	i18n-5r-5w-7
案 し	i18n-5r-5w-7
進 捗 は	j11
捗 は	j11
捗 は ?	j11
し た 街	g-4j9n-7w-7
た 街	g-4j9n-7w-7
た 街 灯	g-4j9n-7w-7
は ま	a18b-11c-4d-11f-8i-4k-5l11p-4w-6
は ま だ	a17b-11c-4d-11e-9f-8k-5l11p-4s4w-7
ま だ 直	a-7d-5e-6h-4i-10j17w-8
だ 直	a-7d-5e-6h-4i-10j17w-8
号 5 5	j8k-4w-7
5 5	b-9j11l8w-6
情 へ	j10w-9
情 へ の	j10w-9
へ の 回	j8
の 回 答	d-5j20o4t4w-8
回 答 を	f-5j16p-4q13r-5s4
答 を	a-4f8j21l4q15s6t5u5
を ま だ	j11v-6
ま だ も	d10j4
だ も	d10j4
だ も ら	d10j4
い し て	e-4i-4j7o18p-4t7v8w4
た 道	a-7g-5h-7i-9j16w-8
た 道 路	a-7g-5h-7i-9j16w-8
の 修 理	a-11b-4c-4d-7h-9w10
修 理	a-10c-4g-8j18l-5v4w5
ッ フ の	f9i-14k7w-7
フ の	a-4d9f8i-15k6q-8r-5
の 人 を	b-4e-4f4k13t4v4
話 せ る	k12w-8
せ る	a19c-4d6e-10k19p-7q5s7t4u7w-9
せ る 人	k12w-8
る 人 は	c7k10
人 は い	f4j-4k11n5q5s5t5w9
^ た	a-5f17g-4j-4k14l7n4r5w19
た ん	a13b-8c-6e-5g-4j9k8q16t4v-5w-9
^ a	k7l16w-4
語 で 書	m12w-4
で 書 い	m12w-4
い て も	b-5f11m10p-5s4w-9
に 変 更	a7e10i-9m11q4u4w-7
願 い で	m8w-9
い で き	a-5c5m8w-10
も う 通	g-4n14
う 通	g-4n14
う 通 知	g-4n14
信 を 止	d-7n9
ら せ は	n12u-4
せ は	g-12j11n14w-18
は い り	a-8c4k5n18p-7t5u-4v-4
い か わ	p8
^ で	a12b-11c-6g-8k-4p14w-9
き る こ	a-12b-8g-6k-11p13
タ を 全	r4
い る 個	r5
る 個	r5
る 個 人	r5
ち は !	s14
は !	s14
は ! $	s7
に 失	a-7e14f-5l-7n5s17w-7
に 失 礼	a-7e14f-5l-7n5s17w-8
失	b-7c8d12e7f-9g-4h5m-5s22u-7w11
失 礼	b-5d-4e7f-9s22u-7w6
礼	b-5d-4e7s22u-7w6
^ 教 え	a-6c7d-5f-4m4o4p-6q4s4t18w-9
く れ て	a-4e-6f-8l-4m6n5o6q5r5s5t23u5w-5
れ て あ	f-4m4o4t18w-6
て あ り	a13b-9c-4d15i11j-4l-7o5p-4q5r5s5t20u6
#thankFor	f13m7n8o6q5s4t13u5
で す よ	a5b5c6d-4e-4f-4l-5p-6t4u19v-14w-8
す よ	a13b9c8h8i9p-6s-5u21w-10
す よ $	a-5p-5u18
え 、 ま	j-4u-14v13
^ 必	d-5e-4n-7u-9v15
^ 必 要	d-5e-4n-7u-9v15
必 要 あ	c4j-6k4n10u-9v12
要 あ	c4j-6k4n10u-9v12
要 あ り	c4j-6k4n10u-9v12
ち が い	s4v23w-11
の 東	a-5w9
の 東 京	a-5w9
東 京 の	a-5w14
京 の	a-5w14
京 の 天	a-5w9
天 気 を	a-23c-4p-4w12
気 を	a-23c-4p-4w12
気 を 教	a-23c-4p-4w12
物 は 何	a-6b-6c-9d-11g-5p-10w10
車 の 中	e4w8
の 中	b-4e6p11s4w7
忘 れ た	d7j8w6
^ 父	e-4i-4w7
父	a-4b-6c6f-4g-7i-7k6l-4m6n9o6q7s6u-7v7w26
父 の	a-4w14
番 組 の	c-14w8
組 の	c-14w8
生 と	c-5f-4l9w6
登 録 方	a-8b-4c-6f-4i4l19n-7p-7q4s4t4u4v4w-6
録 方	a-8b-4c-6f-4i4l19n-7p-7q4s4t4u4v4w-6
録 方 法	a-8b-4c-6f-4i4l19n-7p-7q4s4t4u4v4w-6
方 法 が	b-5l7p7w11
法 が	b-5l7p7w11
釣	a-7e-5w12
釣 り	a-7e-5w12
り に 行	a-11e-6h7i8
に 行 く	a-10b7e4i-11w8
行 く $	a-7b-13w21
^ 英 会	b-7w8
英 会	b-7w8
英 会 話	b-7w8
会 話	b-8r12w7
室 の 場	d-4f-8
ス ト 勉	g-4q-4w8
ト 勉	g-4q-4w8
ト 勉 強	g-4q-4w8
勉 強 し	a7d-4g-4w10
強 し	a7d-4g-4w10
強 し た	g-5q-4w11
の 最 終	a6b-5d-4w7
最 終	a15b-4d-4f-4g7w6
最 終 回	w8
終 回	w8
感 想 $	w8
想 $	w8
^ 株	a-6c-5e-4f-13g-14h-4j-4l-13m4p4s4u4v4w16
^ 株 価	e-5f-4g-6j-5w12
株	c-6f-14g-7j-5w16
株 価	a-6e-7f-6g-6j-5w14
^ 髪	w10
^ 髪 を	n-4w9
髪	w10
髪 を	n-4w9
を 切 り	m10n6o-10w9
切 り た	i-6n11o-10w9
隣 の 席	e-4f-5i-7k-4w10
の 席 の	e-4f-5i-7k-4w10
席 の 人	e-4f-5i-7k-4w10
の 人 が	b-4c9i-9s4t4v4w16
と 別	a-8b10w12
と 別 れ	w11
別 れ	w11
^ 動	d18e-6i-4l-5v-7
^ 動 画	d18e-6i-4l-5v-7
^ パ ソ	p-12r-6w16
コ ン が	b-8e-5f5i-8l-4
ン が 壊	w6
の オ	b-13d-7k11w10
オ リ	a4b-12d-5f-5i-4w11
ン ピ	b-11d-5p-7w13
ッ ク は	a-4b-14c-5d10e-16f-10g8j-5l-7w4
ク は	b8d11e-14t4v4
ク は ど	b4c-4d9e-16f-4g8j-5l-7
^ お な	e11f-6i-5l4n-4r4s6u4v7w15
お な	e11f-6i-5l4n-4r4s6u4v7w15
お な か	e11f-6i-5l4n-4r4s6u4v7w15
^ な ぞ	w10
な ぞ	w10
な ぞ な	w10
ぞ な	w10
ぞ な ぞ	w10
次 の 研	a-8b-14c-18d-8g-17h-7l13
日 を 教	a19b-9c-14e-9h-4l-12q6s7t5v4
週 の 火	a5e9w-5
の 火	a5e6w6
の 火 曜	a5e9w-5
授 業 で	a6b-4c-7d15g-9w-7
業 で	a6b-4c-7d15g-9w-7
業 で す	a14b-5d-7f-4g-10w-13
月 2	a14b-4e-11j-4l-9w-10
2 日	d-8e14l-9p4t5
始 時 間	e-12g-7w8
時 間 は	a18b12d-6e-6f-5w-14
9 時	a12b-8e-9f-6g-4w-8
で よ	a16b-14c-7f-5s-7w-16
で よ ろ	a16b-14c-7f-6s-7w-16
土 日	a12b-13d-5h-5l-8
日 も 研	a10b-10d-5h-4l-5
も 研	a10b-10d-5h-4l-5
も 研 修	a10b-10d-5h-4l-5
つ ぎ の	a8b-4e-5f-6l7s4t4
ぎ の	a8b-4e-5f-6l7s4t4
^ 視	a17b-6h-6i-4s4u4w-7
^ 視 察	a17b-6h-6i-4s4u4w-7
察 は 何	a12b-10d-4g-5h-8w-8
限	b-13d6e4g-6j8k-4l11w-9
^ 休 み	a5b-4c-5d-5e15p-5s4t4w19
休 み の	a-15b-4c-4e10o4v4w16
み の 日	a-11b-4e-7f-7w15
日 の 会	a-19b16c-8d-6e-16g-5h-4w-17
^ 部	a13b25d-5e-12f18g-4i-10l8m-5n-6p-13r-4s4u5
^ 部 屋	b21e-4f13i-7j-6m-4n-4p-11w-4
イ ン 参	b10d-5f-4
ン 参	b10d-5f-4
ン 参 加	b10d-5f-4
参 加 の	b11d-5f-4g-4l5
加 の	b11d-4f-4g-4l5n-5
の u	b10d-6i-5
の u r	b10d-6i-5
u r	b14d8f-4g-4n-5o-4
u r l	b14d8f-4g-4n-5o-4
r l	b14d8f-4g-4n-5o-4
r l を	a-4b11d9f-5g-5n-6o-5w-4
l を	a-4b11d9f-5g-5n-6o-5w-4
は 使	b6c-4d-5h-4j-4k-4m7w-13
は 使 え	b6c-4d-5h-4j-4k-4m7w-13
使 え ま	b12d-4e-5f-6l13m17n7o4q8r6s8t8u7w-16
庁 の 何	b11
の 何	a13b11c-5r-5
所 に	a-7b10c8f-7j9m-5v4w-5
変 更 は	a9b10d-4m-11n4q4u4
更 は	a9b10d-4m-11n4q4u4
て ど ん	b5c4j-8k-6p-9w7
ん な 人	b-5c10k-8p-8r-7w4
な 人	b-5c9k-4p-8w14
人 で	a-14b-5c17g-4p-7r-5w11
人 で す	a-8b-6c15g-5m-4p-9
の パ	a-10b8c-4d16f-7h-5l-4w-9
録 音	a-14b-7d23g-4h-4j-4k-8l-18r-14w-11
っ て あ	a17b-12c-9e-9j-5l-6w-18
ト を 忘	d6
の で デ	d7
で デ	d7
で デ ー	d7
れ て 参	e17g-4i-6l-16u-8w-15
の で 休	a-7b-7e16i-8w-7
で 休	a-8b-6d-6e19f-6g-4i-10w-10
で 休 み	e14w-7
^ 到	e11u-4w-4
^ 到 着	e11u-4w-4
水 曜 は	a9b-5c-8e8w-8
た め 欠	e8
め 欠	e8
め 欠 席	e8
早 め	e17i9l-4t-4u5
早 め に	a4e20i-5l-4u5w-4
め に	e4f15i-6l-4t-6u6w-7
席 し て	e13h12
^ 感 想	a-4f21i-4l-5m-4o5r4s5u4w10
想 を 伝	b4f28i-8k-4s4t4v4w-5
を 伝	f10g-8i12j-10m-4s4
を 伝 え	f10g-8i12j-10m-4s4
や す か	f9
す か っ	f9
ト の 締	a-8d-25f8g16l-8w-13
の 締	a-12d7f9g8j-9l7o4t4
の 締 め	a-12d7f9g8j-9l7o4t4
締	a-11d6f10g9i18j-9l8t5w-4
締 め	a-12d7f9g8j-9l7o4t4
締 め 切	a-12d7f9g8j-9l7o4t4
め 切	a-12d7f9g8j-9l7o4t4
め 切 り	a-12d7f9g8j-9l7o4t4
切 り は	a-11d8f11g8h-7j-9l9t4w-13
く て 聞	f7
て 聞 こ	f7
の 合	g11w7
の 合 格	g11w7
合 格 点	g11j-8w-7
格 点	g11j-8w-7
点 は	a-6c-5g13j-8w-8
は 何 点	g10w-8
結 果 が	a-7d-5g-7i-7j9v-5
果 が	a-7d-5g-7i-7j9v-5
ら 受 け	b-4g21w-18
け る の	c-6g17p10r-7
証 の 発	h11
の 発 行	h13
届 き ま	a-9b-4d5e-4g-8h5i-7k-4l-8v-7w5
了 証 明	h9w-5
を 英	h12m7w5
を 英 語	h12m7w5
路 が 陥	i9w-4
が 陥	i9w-4
が 陥 没	i9w-4
陥	i9w-4
陥 没	i9w-4
陥 没 し	i9w-4
没	i9w-4
没 し	i9w-4
没 し て	i9w-4
隣 の 家	e-4i17w-11
の 家	e-4i17w-11
の 家 の	e-4i16w-10
の 犬	i15s4w-7
の 犬 が	e-5f-4i15w-5
通 し	d16e-5f-4i15j7s6t5u7v8w-4
吠	e-5i10w-5
吠 え	e-5i10w-5
吠 え て	e-5i10w-5
み の 収	b-8d-5e-10f-4i17j-9w-7
の 収	a-4b-10d-5e-11f-4i20j-9w-7
の 収 集	a-4b-10d-5e-11f-4i20j-9w-7
収 集	a-8b-6c5e-5i22j-8k4o4q5r14s4t5u5w-9
に 回	e-8f6g7q-6w-11
停 に 屋	i9w-5
に 屋	i9w-5
に 屋 根	i9w-5
屋 根	i9w-5
屋 根 を	i9w-5
根	i9w-5
根 を	i9w-5
根 を つ	i9w-5
灯 が 点	b-7d-5e-7i27j-14p-8v-13w-9
が 点	b-7d-5e-7i27j-14p-8v-13w-9
が 点 滅	i8j-4w-4
点 滅	i13j-5r-6w-10
点 滅 し	i8j-4w-4
滅	i14j-5r-5
滅 し	i9j-4w7
滅 し て	i8j-4w-4
要 望 は	c-4g-6j16r-8w-8
望 は	c-4g-6j16r-8w-8
は 検	j9
は 検 討	j9
だ 直 っ	a-5d-5e-6h-4i-9j15w-8
直 っ	a-5d-5e-6h-4i-9j15w-8
直 っ て	a-5d-5e-6h-4i-9j15w-8
っ て な	a8b-9d8e-14j6w-7
と 話 せ	k11
し 込 め	a-4e-6f4g-10k-5l19q-7s4t4u4v4
込 め	a-4e-6f4g-10k-5l19q-7s4t4u4v4
込 め ま	a-4e-6f4g-10k-5l19q-7s4t4u4v4
英 語 は	b-6c-5g-5h-4i4m12n5q4t5u4w-9
語 は	b-6c-5d-6g-5h-4i4m13n5q4t5u4w-11
知 を オ	k-5n9r-4w-6
を オ	n15o-5t4v4
を オ フ	n14o-11
方 を 知	a-6b14c-7g-9k-5o-4p14w-14
今 の は	f-4q17
の は な	f-6g-4k-4q13
し で $	k-5q13
報 の 開	i-7r10
登 録 内	r7
録 内	r7
録 内 容	r7
^ 本 当	e-5f-6t24
本 当 に	a-4e-6l-4t24
当 に	a-5e-6i-8k11l-4t25w-4
い 、 そ	u8
何 に	a-4n-4p8
何 に し	a-4w11
に し よ	a-4w11
渋	c4d-4e14i12j-4o6w-8
渋 滞	c4d-4e14i12j-4o6w-8
滞	c4d-4e14i12j-4o6w-8
電 話 が	n-5s4u4w19
が あ っ	a-4b-6e9i-4w8
金 曜 の	a14w-10
枚	a-4d9f-6
^ 雨	a8b-6c-8d-8g-9h-11i18j-9l-13s5t4w11
^ 空	e-8i16p-5w9
^ 空 港	a-5b9e-7w7
シ ー で	a-5b19p-5w-6
に 見	a15b5c-5d8i-4p-5u5
映 画 が	f-4w5
画 が	a7d7e-5l-7v-6w13
^ 海	c-8d-4g-12i-8j-5r-6w20
人 $	b-4c4i-12k-6p-6r-7w14
^ ペ	b-6c-4d-12e-11f8g-4i-6j-4w15
ギ	a14d-5e-8f-4i-4m4v-7w18
に 住	b-12c-7d-7e-11f-11m4o5u6v4w18
で い ま	b-5d-9e-14f-6i21j9l-5n4o5q5u4v-9w9
検 査	a-5d-4g-6i-7j10k-4l-4v4w5
検 査 の	a-5b-4c-4d-5f-4g-11i-10j9k-5l-4
査 の 結	f-5g7h-6j-13u-4
が 出 た	e4g-15w17
の メ	c-7f-8i-6k7p-18r-7w13
の メ ー	c-7i-5k6r-7w10
ム が	a-7i-7w14
が 優	b-4c-8d-5e8g-4i-4j-4w11
^ w	w21
^ w w	w17
w w	w17
w w w	w17
w w $	w17
w $	w17
買 い た	d-4g-5i-11k-5o-5w11
後 に	a6b-5c4w-5
義 が あ	a12b-9d-8e-11f-6w-7
発 表 は	a7d-5j-6l-5
表 は	a7d-5j-6l-5
表 は い	a7d-5j-6l-5
つ も の	b12j-6l-4w-9
に 始	a9e10j-5l-4s4t4v4w-7
い て 教	a14b-6c11d-6e-9g-4h-4i-6j-4m8n6s7t4u7v8w4
て 教 え	a14b-6c11d-6e-9g-4h-4i-6j-4m8n6s7t4u7v8w4
i の 話	a8c9d-8w-8
準	a-11b-7c-7d11g-6h10j-8k-4p-4
準 備	b-5d11e-6g5i-4j-7w-8
備	a4b-7d13e-7g7i6j-6l-6w-11
何 時 間	g-5i5w12
^ 日 曜	a7b-8c-7d-9e-11f-8j-4l-6m-4w13
は 自	b-6c6e-9f-4g-7j-5k-7l-5w-15
は 自 由	a11c-4e-7w-11
自 由	a5c-4e-6
自 由 時	a12c-4e-7w-11
由	a6b-4d-9e12h-5i-5j-7p-5t5w10
由 時	a12c-4e-7w-11
由 時 間	a12c-4e-7w-11
残 り の	a10s4t4
^ ホ ー	b10c-4d-10e13i-9j-7l-6m7n5o7q4r-6s6t7u5
ど う 行	b8e-9w-5
う 行	b8e-9w-5
の ワ	a-8b7c5d-8w-9
の ワ ー	a-8b7c5d-8w-9
ッ プ は	a4b4d-10e-4f-17j-4l-4w-5
プ は	a4b4d-10e-4f-17j-4l-4w-5
前 は 何	b9j-4k-4p-5
^ デ ジ	a4c7h7
デ ジ	a4c7h7
デ ジ タ	a4c7h7
ジ タ	a4c7h7
ジ タ ル	a4c7h7
タ ル	a4c7h6i-5
^ ト	c14d-4f-5h4i11k-7m-5o4w19
ト レ	b-4c18d-4f-4k-6l-4n-5p-18r-4t5v5
ー ナ	b12c16d-7g-4i-8k-7n-6p-5r-6t6v7w11
日 の 教	a-8b8c6w-5
教 授	a-6b-11c18w4
を メ	a-4b-5d5h7n-5o-4w-8
を メ ー	a-4b-5d5h7n-5o-4w-8
ー ル で	b-5d6h14k-4l-6n-5o-4w-15
ル で 送	b-5d6n-4
で 送 っ	a5d15e-7f-5h5l-4m-4n-7o-6s7t7v5w-4
^ 前 回	a12b-7d16e-15f10h-8j7l-4p-5q6s8t5v4w-6
前 回 の	d16j-7o-7s4v4
ブ ッ	b-8d20e-6l-7u4
ブ ッ ク	b-8d20e-6l-7u4
^ 仕	e12n6v-5w8
^ 仕 事	e12n6v-5w8
、 1	a5b-5d-5e7w-4
1 0 時	b-4e8w6
0 時	b-4e8w6
席 で す	e18l-4s-4u-4v-7
を ど	a-4b-5c-8e9f10i-7j-4k-4l-6p-7r10w-9
連 絡 す	a-8b-7c16e6f-8g-6i-6j-4l-12m4p-9q6t4w-10
絡 す	a-8b-7c16e6f-8g-6i-6j-4l-12m4p-9q6t4w-10
絡 す れ	b-5c16e6f-7i-4k-11l-11m4p-7q5t5w-7
ン で 参	d-4g-4i-6l-7w-4
を 読	b-4c5i-4w9
を 読 み	b-4c9d-4i-8j-4l4w-8
取 っ	a-5b-5d7e15f8i-9j7k-4o-4t4u4w10
日 は 欠	e10w-9
は 欠	a-4e14w-9
は 欠 席	a-4e14w-9
ト し	b4c-9d-14f9j4k-5l-5n-8p4r5w9
ト し た	c-12d-17f7g-5i-9k-7l-8n-11o-5q-5r6
こ で で	b-14d-9f9g-6l9
で で き	a-4b-14c-4d-10e-4f6g-7k-12l8p8w-4
晴	a-23b-23c-14d-14e-19f15g-8h-15j-7l-5t-11w24
い 講	d-7e-8f13h-4i-7l10t-13
い 講 義	f18t-14w-5
を あ	f9i-12t-7w9
を あ り	e-4f9t-8
ト の リ	b-11f9g14s4t4v4w-14
果 は ?	a-5g6j-5
開 け ま	b8d14e-7f-4g11i-7p-5u-4v-11w-5
イ ズ は	a-4b-12c-4g17w-14
ズ は	a-4b-12c-4g17w-14
は 何 問	a-11b-6d-5g14h-5p-6w-21
何 問	b-5d-4g15h-4j-4p-4q4s4v4
何 問 あ	a-8b-5d-5g9p-5w-16
問 あ	a-8b-5d-5g9p-5w-16
問 あ り	a-8b-5d-5g9p-5w-16
明 書 は	h6p-6w6
書 は	a-4b-13c-8g-10h15j-5m-5p-8
店	a-5b-7g-10i10j-5k-5l-6p-9t4u4w21
公 園 で	i14
園 で	i14
子 供 が	f-4i9
供 が	f-4i9
ま れ ま	d-4f-9g-8h-5i12j6l-4t-5w6
に 不	e8i10v-9w-6
路 地	i17j-6l-4v-8w-19
地 に	a-13b12e-5i16j-5v-6w-20
違 法	e-4i23j-8o-5r-6v-10w-18
違 法 駐	d-4i12o-4w-10
法 駐	d-4i12o-4w-10
法 駐 車	d-4i12o-4w-10
が 多 い	i7k-5w5
多 い	i7k-6w5
側 溝 の	g-5j9w-6
溝 の	g-5i-5j9w4
の 穴 は	g-6i-9j10
穴 は	g-6i-9j10
つ 直 し	d-8h-15j17k-8l-5m-6o-6r-4
方 法 は	a-4c-4f-5h6l8w-11
法 は	a-4c-4f-5h6l8w-11
^ こ れ	e-6f-8i-5k14m14o6p22q5r-6t7u6v10w-10
こ れ	a-4b-7c-7f-13g-4i-9j-8k8l11m9n-6p17r-9s-4v4w-16
こ れ は	d-5f-6k10o4p13q11r-4t5u5v5w-7
れ は	d-4f-6k10o6p14q13r-5t4u-9v21w-7
ー ト を	a-6b-6d5f13g-4i-5q12s4t4v4
ト を や	f-15g5q9
私 に 関	e-4r12w-4
す る も	a-9b-4d10j-8n-4p8w-8
る も	a-10b-7d7j-4m4n14p8s5v6w-10
る も の	a-10b-7d7j-4m4n14p8s5v6w-10
の を	d-5g-10l4o-8q11r15s4t4
田 中 さ	c9s10w-5
中 さ	c9s10w-5
中 さ ん	c9s10w-5
、 こ ん	a-4b-4c-4s13w-5
当 に 助	t10
に 助	t10
に 助 か	t10
の 意	b-5d-4f11h-6i-6j9m4o4r-11s5t4v4w15
の 意 味	j-4p-5r-11w17
意 味	j-4p-4r-12w19
パ ー	a-4b-8w11
パ ー ト	f-11w15
家 賃	w5
賃	i-11m-4w10
^ 祖	b-7c4e-5g-7i-5k5m4n8o5q6s5u-8v5w21
祖	b-7c4e-5g-7k5m4n8o5q6s5u-8v5w20
当 た っ	c-4g8
た っ た	c-4f-4w5
^ ス ー	b-7s4w9
ス ー	a-4b-8w9
ス ー パ	a-4b-8w9
ー パ	a-4b-8w9
ー パ ー	a-4b-8w9
閉 ま	a-8b5d-5e-6f-6i10l-6r-4w-5
ま る	a8b-12c-7e-4h-7j-9w-8
ー が 壊	i15w-14
る 場	a-6b4e5h-4p-5
^ ジ	i-4v4w10
を か け	f-7i4k15p-4r-5
か け	a-4e-9f-7i15k18l-6r-5s4
か け て	e-5f-5i6k15p-4r-5s4w5
^ 宇	f4k-5n4w11
^ 宇 宙	f4k-5n4w11
宇	f4k-5n4w11
宇 宙	f4k-5n4w11
宙	f4k-5n4w11
^ 弟	a-4e-9f-5i-14w13
弟	a-4e-9f-5i-14w13
の 卒	a-12e4f-4w7
の 卒 業	a-12e4f-4w7
卒	a-7e6g-4h10l-4o4p-5r4s4t4v-6w16
卒 業	a-6b-4e4g-6h9l-5m-5w12
卒 業 式	a-12e4w6
業 式	a-12e4w6
の 大	a-12c9f-5i-5j-5w11
の 大 学	c9w-14
本 を	a-8b-6c-7d13e-5g-9h-6j-5k-6p-5w9
い 時	a13b-6f-8
を 歌	c-5f-4w7
を 歌 っ	c-5f-4w7
歌 っ	r-4s4w12
歌 っ て	c-4r-5s4w11
味 は	j-4p-5r-10w16
^ 次 は	a13b18c-11d-12e-8f8g-10i-4j-4l-6m-4w-15
次 は	a17b9c-11d-8e-9f8g-10j-6l-6s4t5u4v5w-17
次 は い	a15b-10e-6f-4j-7w-7
い つ 集	a8b-4
つ 集	a8b-4
つ 集 ま	a8b-4
^ 最 終	a19g9w-4
最 終 日	a16b-7d-4e-7f-18l-4w-10
終 日	a19b-10c-4d-4e-5f-18g-4h-4l-4w-12
終 日 は	a12l-4w-15
散	a13b-12e-8f-7i6w4
日 程 は	a13b-5j-4w-7
程 は	a13b-5j-4w-7
決 ま っ	a15b-9c-5d-9e-12w-8
お 昼	a6
研 修 、	a13b-16c-8d-8f5l-5w-8
修 、	a13b-16c-8d-8f5l-5w-8
い の ?	b7j-4k8p14w-4
ら ず	a-4b7d-4e8j-8p-7v-6
ご 担	a-6b-9c7e-5f-6w-4
ご 担 当	a-6b-9c7e-5f-6w-4
^ 防	a9b-4c5d-4j-4w-5
^ 防 災	a9b-4c5d-4j-4w-5
防 災	a9b-4c5d-4j-4w-5
防 災 の	a9b-4c5d-4j-4w-5
災	a9b-4c5d-4j-4w-5
災 の	a9b-4c5d-4j-4w-5
の 話 を	a-8c18d-8i-5t4w-14
話 を さ	a-9c13d-5k11w-8
を さ	c17e-4g-4i14k10o16p-6s5t5v7w-5
を さ れ	a-4c17d-5i8p-5w-10
る の は	a7b-9c13e5g-8h-7j-12m4q9s4t6v4
日 使	b-6d10e-4
を 無	d7
を 無 く	d7
無 く	d7
無 く し	d7
熱 が 出	e4
の 説	c-6d7f5k-4p10t4v5w-8
の 説 明	c-6d7f5k-4p10t4v5w-8
丁 寧 で	c-6f8
寧 で	c-6f8
が 早	a10b-4e-5f5g-9i-4
口 で	e-7g-6i13w-8
^ 私 は	a-5c-4e6g4h7j-6m8w-6
私 は	a-5c-4e6g4h7j-6m8w-6
問 題 を	a-4g14i15j-9k-6o-4s6t5u-6v5
題 を	d15f-4g12i15j-10o-5p-4s7t6u-8v5w6
は 合	b11g5
合 格 で	a-8b-6g17p-7w-11
格 で	a-8b-6g17p-7w-11
格 で し	g6
の で 何	a5i9w-7
0 2	e-5j6l12r-6w-5
4 の	j5
返 事 を	a-5d-9e-8f-7i-5j17k-7m10s6t4v5w6
済 み	e-8g-8h4j18l-5w-12
m で	a-5b11d-7e-9g-9l-6
m で す	e-4l16u-4
め て ほ	n8o-9
方 が よ	c-10f10p9
が よ	c-10e-4f10l-4p7
が よ く	e-4f11l-4p7w-5
よ く	a-7b-5e-4f16l-4o4p19t16w-6
よ く 分	a-4b-4e-4k-4l-4p10t8
く 分	a-4b-4e-4k-4l-4p10t8
く 分 か	a-4b-4e-4k-4l-4p10t8
い て ど	a-6b11c-5j-9p-7r12w-4
す 、 よ	a-4e5s-6t5
^ そ れ	e-6f-5g-6j-4q-5u18v6w-7
で 大	a-4b-4e4l8u17v-13w-8
で 大 丈	e-11l8u16v-12w-8
時 に 出	a10w4
に 出 ま	w7
の 担 任	c-6i-5k-4w10
担 任	c-6i-5k-4w10
生 は 誰	a-12b-4f-6w6
^ 駅 前	b-10i10w4
駅 前	a-8b-11f-5i12o-4r-4s4v4w16
駅 前 の	b-9d-4w14
^ 車 検	h-9w13
車 検	h-9w13
車 検 の	h-9w13
の 証	a-6b-4e-7f-9h13l-5u4w9
の 証 明	a-6c-4e-7f-9h13l-5w8
タ ー が	i5r-5w4
ク レ	d-6i-4w15
ー ド の	a-5b-4d9h-4k-4l6r-5t4w7
暗	b4d-7e-4f-4h5i28m5s5t7v4w-12
号 を 忘	d-7j5w19
美 容 室	q-5w6
容 室	q-5w6
約 を 取	i-4o-7q-12r-5w14
逃	e-7f-8g-10i-9t-8w15
げ て	e-8g-7i9k9s4v4w5
週 末 は	b-6w11
末 は	a7b-7d-7w9
予 定 で	a-4e16p4
定 で	a-4e16p4
定 で す	a-6e15f-4v-4
修 は い	a7l-4w-5
日 の 予	a20c-7e-14j-9w-8
定 を 教	a18b-5c-7e-5g-5j-6p-9w-17
午 前 だ	a10b-4c-4e7j-4w-8
前 だ	a10b-4c-4e7j-4w-8
前 だ け	a10b-4c-4e7j-4w-8
一 日 で	a13b-11f8g-5w-14
な い よ	a10b-6d-4e11f-4i-5n11t4w-10
何 を す	a6b-6d-4e-8n-4p15r-7w-9
を す る	b-6c12e-6i10p5r-8w-15
表 が	a19b-8f-6h-4i6n-5u6w-11
に な い	a6e9
研 修 室	a-10b16f-9g-4l-6w-9
修 室	a-10b16f-9g-4l-6w-9
本 館	a-7b11w-6
本 館 と	a-7b11w-6
館 と	a-7b11w-6
ち に	a9b-8e-4f-9i7w-8
い の $	b5e-7f-14l7p9
の 開 催	b11g-5
場 所 の	b11
の 地	a-4b11i-4k-4s4t4v4w5
の 地 図	a-4b10w-5
近 く に	g-12i11k-6l-6p-13t4w12
く に	e-6g-11i12k-5l-5p-13s8t4w13
日 は 誰	a-11b-20c24e-5w-38
を お 伺	a6c10e-5f-5k-5
お 伺	a6c10e-5f-5k-5
お 伺 い	a6c10e-5f-5k-5
国	a-11b-6c12d-6h14i-5k-9l-6p-9r-6s4t7v4w20
す よ ね	a11b5e-4t5w-10
が ダ	d12w-9
が ダ ウ	d12w-9
こ で 見	a10b-13f-5g4j-7l-4p-8w-6
で 見 ら	a-5b-9d4g9j-5l-4w-8
い て 、	b-6e13f-8i-4w-4
が 入 っ	b-4d-11e9o-4r6w-12
入 っ て	a7b-13c-5d-5e7w-9
っ て し	b-6d-4e17g7m13o11q4s6v5w-7
ま い 、	c4d-7e19i-13o4p-5q4v-6
は 参	a-6b-14d-4e15f-6i-5
は 参 加	a-6b-14d-4e15f-6i-5
欠 席 扱	c-5e13w-5
席 扱	c-5e13w-5
席 扱 い	c-5e13w-5
扱	c-5d-5e10g-7i11j-4p12r8w-7
扱 い	e15g-4i14q6r-5s7v6w-7
い に	e13f-7g5i28k-5o20p7r-5s5t10u8v9
い に な	a-4c-6e10i16w-12
よ う な	a8b-8c5f-11i-9j-4r8w-4
講 座 を	a-6c5g-11l5w6
修 は と	f7
て も 分	f8
も 分	f8
も 分 か	f8
少 し 実	c4f10h4w-6
し 実	c4f10h4w-6
実 習	a-4f7i-8w-8
間 が あ	a5b-6f4w-10
た と 思	a-5e-6f15i-7w-7
と 思 い	a-4f8i-5k-4l7v8w-9
思 い	a-4c9f8i-5k-4l8v9w-10
思 い ま	a-4f8i-5k-4l7v8w-9
参 考	a-4b-4d23e-6f9g4h-6k-5l-8m5q5s9t10u5v8w12
考	a-5b-5c-5d24e-7f6g14j-8k-5l16m5p-4s9t9u5v7w16
ド が 速	f7
出 て い	a4e-8g8i12v-7w-7
っ た か	a-6g6j9
か 教	b-9c-9g4j8k-10l-11p-4w-7
か 教 え	b-9c-9g4j8k-10l-11p-4w-7
来 て	b9g-11i8j-5o4v-6w-5
来 て い	b9g-11i8j-5o4v-6w-5
横 断	i10
横 断 歩	i10
断 歩	i10
断 歩 道	i10
道 を	b20e-12i14v-10w-14
を 作	a-5b-4c-10d-11e-7h-6i19j-5m4p-6s5t6u5v6w17
を 作 っ	a-5b-4e-7h-6i19j-5m4p-5s5t6u5v6
望 し	g5l12r7u6
望 し ま	e-4f-4g5l6r8u6
が 流	i12w-7
が 流 れ	i12w-7
流	a14b-12c-13d-5e-7i10w6
流 れ	a14b-12c-13d-5e-7i10w6
^ 違 法	e-4i21j-7o-5r-6v-10w-16
を ふ	b-7e-4i11
を ふ さ	b-7e-4i11
ふ さ い	b-7e-4i11
さ い で	b-6f7i15m4n-5w-8
で い て	e8i6u-6w-13
番 号 a	j8s4
号 a	j8s4
号 a -	j10
a -	j10
a - 2	j9
- 2	j9
の 処	g-4j10s4u4
の 処 理	g-4j10s4u4
処	c-7g-8h-5j18p-5w-11
処 理	c-7g-8h-5j18p-5w-11
人 間 の	k11w-5
間 の ス	k7
の ス タ	a8d-4f-9g-5k7s4
に お	a-9b-8c9d-10e4f-8g-6h-4i7l-5o10q4w4
直 接 相	e-5i-15k17
接 相	e-5i-15k17
接 相 談	e-5i-15k17
5 で	f11w-4
で 登	i-5j-6k-7l11q-5r9s4w-5
で 登 録	i-5j-6k-7l11q-5r9s4w-5
研 修 へ	a-4c-4f6i-4l10w-6
修 へ	a-4c-4f6i-4l10w-6
修 へ の	a-4c-4f6i-4l10w-6
し 込 む	a-4b-5e-6f-5g-4l13w-10
込 む	a-4b-5e-6f-5g-4l13w-10
で 話 し	k9m10s4
本 語 が	d-10f-4i-4m13v-7w-6
知 が う	i-4n8
る さ い	c4f-4h-4i18k-4m8n10q-6s9t6u-6w16
の で 止	i-7n12
で 止 め	i-7n12
め て い	a-8b-8d-7e-5g6l-4m4n10o11p-8q4r9s5t4u-5v11w-11
を オ ン	n-19o20w-7
ン に 戻	i-4n-10o20w-7
を 中 止	e-6n-4o-6q14s5t5u5v5
中 止 し	e-6k-4n-10o-5q21s8t8v8w4
続 き は	a10c-6d-9e-12f-9g4h-5i-9j-6q11s4u4v4
途 中 で	b-4e10g9q12v-4w-8
り に し	e-6n13q15w-4
ー ト で	a-6b16d-7e-5g-7l-4n14p-4s6t4u4v7w-4
番 号 が	b10p-4r9w-5
号 が	b11e-8h8i7p-5r9w-17
残 っ	a8b-7d4g-6h-4k-4r13s4
残 っ て	a8b-7d4g-6h-4k-4r13s4
ま す !	s6u5
す !	s14u4w-6
す ! $	s14u4w-6
、 い い	p-5q-11s7u-5v11w-5
れ る か	a-8b-6c-6e11j-9o4p-9q4r4s4v-6
ー の 試	a-5w8
試 合 の	a-8g-13w19
合 の	a-8b12e-7g-14w19
て い つ	b-11f-4h8w-8
い つ 発	a-8h4w7
つ 発	a-8h4w7
行 機 の	a-10b-4e-6f-8i-5w8
機 の	a-10b-4e-6f-8i-5w8
愛	a-4i-16p-4w19
の ラ ー	f-9w10
屋 の	b-10e-4f4i-11w15
た よ	b10e11u-4w-7
た よ ね	b6g-4
の 中 で	b-5e5p10q-4w5
破	e-7h8i14k4q12w-11
面 が	a-5d-5e-4f-8g10h-5i-7w-6
カ ラ オ	f-4i14t4
ラ オ	f-4i14t4
ラ オ ケ	f-4i14t4
オ ケ	f-4i14t4
行 か	a-4e8f-6l-4
な い ?	j-4k7w12
ま で 続	a7b-7d-9h-7j-4l-9w5
が 痛 く	b-4e8f7w10
痛 く	b-4e8f7w10
痛 く て	e12f-8w12
ー チ	a-6d-13j6l-4m5o4s18t6u6v7w15
の 航	q-4w9
の 航 空	q-4w9
プ レ	b-4d9f-4p-4w-7
プ レ ゼ	d13p-4
レ ゼ	d13p-4
レ ゼ ン	d13p-4
ゼ ン ト	d13p-4
手 の	i9w-9
な い か	a-7b-5e9j-11k6n10
価 が	f-6w8
急 に	e18f-4i-6n4p4s4w-10
^ ド ラ	a-4w8
マ の 最	w8
で 見 れ	a14b-7c-7d-7g-11j-5p-8w-4
見 れ	a14b-7c-7d-7g-11j-5p-8w-4
と あ	a-6t15w4
温	g-5k-5l-4m-5p-5s6t7w17
温 泉	g-7k-7l-6p-9t4u4w10
泉	g-7k-7l-6p-10t4u4w11
ア ニ	a-4c-6w8
ア ニ メ	a-4c-6w8
ニ メ	a-4c-6w8
ニ メ の	a-4c-6w8
メ の	a-4c-6d13k-7r-7w8
切 っ	a-5e-7j-5n15o5r-5s8t6u4v6w14
づ	b-5d-13f12h11j-5w4
^ ネ	n-5w14
^ ネ ッ	n-5w14
ネ ッ	k-4n-6w20
ネ ッ ト	k-4n-6w20
^ 冷	i-4m-5s6t5w18
^ 冷 蔵	w8
蔵 庫 が	i-5w8
庫 が	i-5w8
庫 が 壊	i-5w8
替 え た	m8
日 だ	a-11e-7f-10g-7w11
率	a-8c-7g14j-13k-6n-4o-4p-10w-10
す ご い	u-4v-4w13
ご い	u-4v-4w13
日 目	a21b-4c-9d-16e12g-9p-6s5t5u4v4w-10
日 目 で	a10b-4c-6f-4w-9
目 で	a10b-4c-6f-4w-9
折	c-5f7i9o4s4w14
の 写 真	b-4d18i-4q4s6t7u7v6w-6
写 真	b-6c-5d17e-4f-6i-8j7m-5n-4o-4s8t5u4w20
真	b-7c-5d17e-4f-7i14j6m-5n-6o-5s6t4w18
ー ん	u-8v-14w27
ー ん $	u-8v-14w27
で 寝	w10
で 行 っ	b10e-14
つ も お	a-8s8
も お	a-8s8
も お 世	a-8s8
高 松 市	s8
松 市	s8
者 で	e-4g-7i9l9p14r-5w-10
者 で す	e-4g-7i9l9w-8
の 公	a-17i14w5
の 公 園	i7w-5
園 の 街	i6
れ か	c7e-6h4i14j12m11o5s6w-9
れ か け	e-5i14w-14
け て い	a-7b-7d7e-15f-8h12i9k-5l9p-6r-11w-11
ご 対	f-4i5j10t10
ご 対 応	f-4i5j10t10
対 応 を	a-4b-5c-7i12j15k-5l-4p-4s4v4
応 を	a-4b-5c-7i12j15k-5l-4p-4s4v4
た め 、	a-9b-6e14f-5s-6w-8
め 、	a-9b-6e14f-5s-6w-8
昨 日 は	a-11b-9d-11e9f-12g-6i-13t7u-4
家 族	a-6f-10i-10l-4w5
族	a-6f-10i-10l-4w5
が ら	e-5i8w10
日 、	a10b-15c-6w-4
幸	d-4e7f-4i-8k-4w9
修 の 最	a9f-4
を 勉	a8c-4
を 勉 強	a8c-4
か 分	a5e-8i-5j7m11p8w-9
か 分 か	a5e-8i-5j7m11p8w-9
み に	a9b-4e-7h-4i10k-9w6
た と 聞	a8b12c9f-11w-9
と 聞	a8b12c9f-11w-9
と 聞 き	a7b9c10f-10w-9
聞 き	a8b11c7e-4f9i-12k11w-14
聞 き ま	a7b9c10f-10w-9
た が 本	a9b-5
が 本 当	a9b-5
い つ だ	a5b-8f-7
つ だ	a5b-8f-7
つ だ っ	a5b-8f-7
で 合	a18c-4d-6e-5g5w-15
で 合 っ	a18c-4d-6e-4g-9w-14
合 っ	a18c4e-8f14g16n5r-7s5u34w-8
合 っ て	a18c4e-8f14g16n5r-7s5u34w-8
次 回 は	a4c5f7g-5k-4p-4w-11
部 屋 番	b10j-6p-4w-13
屋 番	b10j-6p-4w-13
屋 番 号	b10j-6p-4w-13
明 日 も	a-6b10c-4e-4w-13
も 同	a-7b4c7e-13g-5l-4w-25
も 同 じ	a-7b4c7e-13g-5l-4w-25
者 は 誰	a-5b-6c-11g11k-4l-5w-5
管 理	a-5b6g-6i6j-7r10w-7
受 け 持	a-8b-4c10f-4h-4l-8w-10
け 持	a-8b-4c10f-4h-4l-8w-10
け 持 つ	a-8b-4c10f-4h-4l-8w-10
持 つ	a-8b-4c10f-4h-4l-8w-10
は 何 と	c10m-4n4
何 と い	a-8b-6c13d-6f-6g-7l-4w-5
い う 方	a-7b-5c11d-4f-5g-5l-4w-4
う 方	a-7b-5c11d-4f-5g-5l-4w-4
う 方 で	a-7b-5c11d-4f-5g-5l-4w-4
い る 方	a-4c14h4i-4k13l-4m5p-5s4u5v5w-6
な ん で	c10m5o5t4v-10w16
誰 に	b-4c12e10h-4k12l-9p-13s4t4
た の $	c8e-4i-9j8r-4
^ 教 科	a-8b-5d26g-5h-6i4o5p-4q7s6t7u6w-6
教 科	a-8b-5d26g-5h-6i4o5p-4q7s6t7u6w-6
教 科 書	a-8b-5d26g-5h-6i4o5p-4q7s6t7u6w-6
科 書	a-8b-5d26g-5h-6i4o5p-4q7s6t7u6w-6
を 乗	b9d-8e7i-4p-10r-13w10
、 遅	b-4d-4e4i-5l9s8w-8
、 遅 れ	d-4e4i-6l10w-8
ま く い	l11v-6
く い	l11v-6
く い き	l10v-6w-9
い き	l10v-6w-9
い き ま	l10v-6w-9
出 席 を	c4e24m4q-4s4t4v7
席 を	c4e24m4q-4s4t4v7
席 を 取	e11j-5o-5
取 っ て	a-4c4d9e9f7i-7j9n-4o-4w-4
と し た	e8f-4g-4k8o-4r-4w-5
し た ら	b-6e11j-5l10m-7p16t4
限 は	a-10d-4e7g-5j7k-4l10w-6
に 合 わ	a-8d4e20k-4w-7
合 わ な	a-8d4e20k-4w-7
わ な	a-8d4e20k-4w-6
わ な い	a-8d4e20k-4w-6
す 、 と	w8
、 と	w8
内 容 が	c4f20g-5q-5s4v-4w-6
容 が	c4f20g-5q-5s4v-4w-6
難 し す	a-4f9
し す ぎ	a-4f13n4w-4
と 感	f16i-5w-11
感 じ	a-12e-7f16i-6w-12
感 じ ま	a-12e-7f16i-6w-12
じ ま し	a-12e-9f12g10i-8t-5w-11
い て の	b-4c-4r14w-4
て の	b-4e-4f8g-5j11r13w-7
の 意 見	b-4d-4f10h-5i-6j10r-5s4
意 見 は	b-6j14l-5n5o4q5s4u5v5w-4
見 は	a-5b-6d-4j15l-6n5o5q5s5u5v5w5
見 は ど	j9m5n5o5q5s5u5v5w9
こ に 書	a-5b-10d-4f18h-4l-8m4n4o4p-4q4s4t4u4v4w-9
に 書	a8b-13c-5d-5f14h-5l-11p-4s4t4u4v4w-6
に 書 け	a-5b-10d-4f18h-4l-8m4n4o4p-4q4s4t4u4v4w-9
書 け ば	a-5b-10d-4f18h-4l-8m4n4o4p-4q4s4t4u4v4w-9
を や り	g11i-5q5w-12
画 面	a-4b-4d-20e-7f-9g6l18o-5q8u4v4w-15
画 面 が	a-5d-5e-4f-8g10i-7w-6
え ま し	d-4e-11f-4h-5j10l-7r10s4u-5w-12
点 取	a-7c7e-4f-5g19i-4j-4k5l-5m7n7q7s7u7v7w-11
点 取 れ	a-7c7e-4f-5g19i-4j-4k5l-5m7n7q7s7u7v7w-11
格 で す	a-6b-5g13p-6w-10
を 紛	d10h7
を 紛 失	d10h7
紛	d10h7
紛 失	d10h7
紛 失 し	d10h7
失 し	d10h7
発 行 を	h9
行 を	h9
行 を お	h9
に 修	h12w-5
に 修 了	h12w-5
証 明 を	a-6b-8f-10h15v4
明 を	a-7b-4f-12h17p16t4v5w-6
か ら 茶	i9w-6
ら 茶	i9w-6
ら 茶 色	i9w-6
色 い 水	i9w-6
い 水	b-11i9w-13
い 水 が	b-11i9w-13
時 間 も	i14s4v4w-4
間 も	i15j-5s4v4w-4
間 も 待	i14s4v4w-4
も 待	i14s4v4w-4
も 待 た	i14s4v4w-4
道 の タ	i10w-8
の タ	a-5c-6d7f-4i10w-10
の タ イ	a-5c-6d7f-4i10w-10
タ イ ル	i10w-8
が れ て	i10w-9
母	a-17e10f-5i11k-5m16r-4
母 が	e6i10l-5m10w-10
^ 空 き	b-5e-6i17p-4w-7
空 き 地	b-6e-5i17p-6w-20
き 地	b-6e-5i17p-6w-20
き 地 に	b-5i16p-6w-15
ご み が	e-6i17j-7w-7
み が	a-4d-6e-7i13j-4o-4w11
が 捨	i12w-10
が 捨 て	i12w-10
捨 て ら	i8
て ら	i8
て ら れ	i8
ら れ て	i15w-13
信 号 が	i19w-13
の ま	a10f12j7n-4q11s4t4w-6
の ま ま	a12e-6f-6j8k-5l-10n-5q12t4w-8
提 案 が	f-7i15
案 が	f-7i15
案 が あ	f-7i15
書 館 の	f-7i7m-4
を も っ	a-6c4d-6f6i7k-4m-4n-4o-6s4t4u4v4w-9
遅 く	b-4e4s9w-15
出 る	b-7c-5e-5f-10g-10h8i9j-5k-10l-8r-4w7
煙 が	e-4i12
け ら	a-10b7c-8d-10e-10g11h-4i12n-5r-4t4w-5
け ら れ	a-10b7c-8d-10e-10g11h-4i12n-5r-4t4w-5
^ 木 の	i9
木 の	g-6w10
木 の 枝	i9
の 枝	i10
の 枝 が	i10
枝	i10
枝 が	i10
線 に	a-4b13e-6i8
引	a-4e8i12j-5q-4r4w16
引 っ	b-5i9k-7w10
か か	a10b-6e19f-4g-9h8i13l-8r5s4t-7w-10
か か っ	e13g-7i8w-7
か っ て	c4e19g-6i10l-7n4p-4u-10w-5
い て 怖	i10
て 怖	i12
て 怖 い	i12
怖 い で	i10
言 っ	b-5c-8d8f-8i-4j9w-6
言 っ た	b-5c-8d8f-8i-4j9w-6
た 穴	j10w-6
ま だ 受	g5j4l8v-8w-14
だ 受	g5j4l8v-8w-14
だ 受 け	g5j4l8v-8w-14
^ n	i-4j11l-5s4t5w19
、 そ の	e-7j14u10v-4
そ の 後	c-5j25l-6m6o4q6s9t7v7
の 後	a4c-5d-4j24l-6m6q6s8t7v7w-5
の 後 い	j8
後 い	j8
後 い か	j8
コ ー デ	e-4k11
ー デ	a-4b-4e-4f-8g-11j-8k13l-4w12
ー デ ィ	a-4b-4e-4f-8g-11j-8k13l-4w12
デ ィ	a-8b-5e-4f5g-11j-8k13l-4w10
デ ィ ネ	e-4k11
ィ ネ	e-4k11
ィ ネ ー	e-4k11
ネ ー	a-7c7d-5e-4k12w-5
ネ ー タ	e-4k11
タ ー に	f-6k12o-4p-7w5
に 連	a-6b-5e5j7k15l-5o10p-5s5v4
に 連 絡	a-4b-5j7k15l-5o10p-5s5v4
受 講 し	a-4d-4e-7h9i-7l11
講 し	a-4d-4e-7h9i-7l11
講 し た	a-4d-4e-7h9i-7l11
1 2 3	j-6l-7w15
2 3	j-6l-7w15
で 研	a5b10c-9d-12e11f-10g-13h-8o4r-9u5w-4
で 研 修	a5b10c-9d-12e11f-10g-13h-8o4r-9u5w-4
に 応	e-4l8u4w11
に 応 募	e-4l8u4w11
応 募	f-5i-4k-4l12w11
応 募 し	f-5i-4k-4l12w11
募	a-8d-6g-11h-4l22u4v4w11
募 し	f-5i-4k-4l12w11
募 し た	f-5i-4k-4l12w11
考 え	a-7f-4g-6j5l12u4v4w15
考 え て	a-7f-4g-6j5l12u4v4w15
で 英	m8w-6
で 英 語	m8w-6
の 言	c-8d-8f21h-4m19n4o5q5s10t8u8v9w-4
の 言 葉	a-7b-5c-8d-10e-6f19g-4h-4l-5m13p-4s6t7u6v7w-13
言 葉	a-7b-4c-7d-9e-7f19h-4l-4m14q4s7u7v7w16
、 日	c-6m8
語 に 戻	m9o-6
戻 し た	m8n-4o13
^ 毎 朝	n12t4w7
毎 朝	b-8i8n12w7
前 み	d-5e-9i-7k-4n-4o18s5t5u4w-5
前 み た	d-5e-9i-7k-4n-4o18s5t5u4w-5
た い に	d-4e-9i16k-5o19s6t5u5v4w-12
止 し た	a-4d-10e-9g-8k-4o17q13r-5s7t6v6
を 元	n-7o9
を 元 に	n-7o9
に 使	f8p11w-6
に 使 え	f8p11w-6
^ 操	a-5l-11n-8p20q10s4w-13
^ 操 作	a-5l-11n-8p20q10s4w-13
操 作 の	p12q7s4t4w-4
作 の	p12q7s4t4w-4
の 仕	b-6c-6g-5i-7k-5l14n-7w6
の 仕 方	b-6c-6g-5k-5l14n-7w5
仕 方 が	l12p-7w-4
方 が 分	b-8j-4l9m-7p12q-4w10
で 説	m12p10t4v4w-4
で 説 明	m12p10t4v4w-4
^ 初 め	b5g-5p13s16t4v5
初 め	b5g-5p13s16t4v5
初 め て	b5g-5p13t5u4v5
利	a4c-7e-4g-4j-4l5m5p14r22t4w-4
が 、 ど	a-8b10c9e-6f-5j-8l10p6
ど の よ	a9b-9f-11i-5j-4p8r7w-4
使 え ば	b-6p13w-4
の 質	n-4q16s5t5
の 質 問	n-4q16s5t5
質 問 は	q12s5t5w-4
問 は	q12s5t5w-4
は 終	a19b-5e-9g-14h-6i5j7l-11n9s6u4v5w-14
は 終 わ	a14e-5g-13h-5i5j7l-11n9s6u4v5w-9
り $	b-4f-4i-6m4n-8s8u17w25
の で 最	g-7o-6q14
で 最	g-7o-6q14
で 最 初	g-7o-6q14
の 画	f-4g-4k-4l9o-5q7u4v4
の 画 面	f-4g-4k-4l9o-5q7u4v4
に 戻 り	o-4q12
戻 り	o-4q12
戻 り た	o-4q12
^ い っ	a5b-7c7n6p-7q17t4u-9v-7w19
い っ た	c7q11v-9w-7
っ た ん	a8e-5q12v-8w-7
め て お	c4f-4m4n-10p-8q7s-4v10w-12
て お き	a4c7n-6p-6q11t-4v20w-7
お き ま	a4c7n-6p-6q11t-4v20w-7
を 希	e-4g4i-4l12r6u-6
を 希 望	e-4g4i-4l12r6u-6
希	f-6g5i-4l16r7u6
希 望	f-6g5i-4l16r7u6
希 望 し	g5l12r7u6
録 し て	d-8l15m-6o-4r7s7t6u12v7
に 私	a-5b-4d-5e4f-9h9j10l8r9w-6
に 私 の	b-4d-5e5f-4h9j10r9w-6
情 報 が	a-4r9
報 が	a-4r9
が 残	a6f4g-8r8w-5
録 を 削	e-5k-4r14w-16
^ マ イ	d-4f12h-5i-5k-5n-4o-4r6w6
元 気	f6g-5s17w-7
え 、 そ	u8
^ 合 っ	b-5c7f-5g-9u28w-10
^ ノ	d13i5u-4v22
^ ノ ー	d13i5u-4v22
ノ ー	a-4b-10d20e-9f6u-4v22
ま な	i-6w12
ま な い	i-6w12
降	a-5b12e-15i8
の 次	a5
試 合 は	a-8w8
合 は	a4b10c-10e11h-5i4j-6l-5n4q6s5u4v5
す ご く	a-7e-10f7w7
ご く	a-7e-10f7w7
高 い $	f-7l-4w12
に は ま	d-7e15f-4i-6w11
は ま っ	d-7e15f-4i-6w11
鍵	d-4e12
寝 て	d8e-4v4w8
^ ガ	a-4d-8e-6g-6i9k-8o-4p15r-5s6t4v5w10
ガ ソ	w6
ガ ソ リ	w6
ソ リ	w6
ソ リ ン	w6
が り	a15b-15e-4g-4h-5i7j10r4u4v-5
^ ボ ー	f-4w10
ボ ー	f-5w11
ボ ー ナ	f-4w10
ー ナ ス	f-4w10
ナ ス	f-4w10
カ レ ン	a8c-6d-7f-6l-5n-4r-4w4
レ ン ダ	a8c-6d-7f-6l-5n-4r-4w4
れ い $	a-7i-12w20
指	a8
て 何 日	a8
前 か	c-5e-9f-6i12w6
前 か ら	c-5e-9f-6i12w6
に 乗 れ	a-8b16e-12f-4g-5m4n4o4p-5q4s4t4u4v4w-5
乗 れ	a-8b16e-12f-4g-5m4n4o4p-5q4s4t4u4v4w-5
う に な	e8
露	b-9i13v-8
豆	c-5i-7l-4p10t5w25
^ 大 谷	w8
大 谷	w8
谷	w8
打	a-10d-4f-6g-5h-4k-5l9n-4p17q11s6t4u6v6w11
打 っ	a-5c4f-6g-4h-4i-4n-4q12r-5s4u4v7w5
打 っ た	a-5c4f-6g-4h-4i-4n-4q12r-5s4u4v7w5
^ ジ ム	i-5w10
ジ ム	a-5g-4i-7n-14o-4w17
に 通	a-5e-7g-4i-6n10o-4v5w12
始 め ま	e-5f-6g6i-6w8
産	a-5p-8w15
を 買 っ	i-7w10
^ 宅	w8
^ 宅 配	w5
宅	b-8d-4e7i18r-8s4
宅 配	w5
ど れ	a12b5f-7h-7
^ 花	a-5b-19c-4f-7i-5w22
パ ー の	b-7w9
念	a-14c13d-4e-17f8g-6i-16r-4
日 を 忘	d-4i-4w8
ら れ た	a-4d5e-10i-6p-13r-17w9
^ フ ェ	w6
レ ベ	a-7b10c-8i5k-11l-7m-4r-6w7
ベ ル	c-4w13
が 上	a-4c-6f5w5
が 上 が	w8
が ら な	i8w7
マ ン シ	w8
ン シ ョ	w8
が 続	a11e-4i11p-4v-5w-10
階 段	w5
落 ち た	g8
ち た	g8
写 真 を	b-4c-4d17e-5f-4i-4m-4n-4o-4p-6r5s7t5u6v5w12
真 を	b-4c-4d17e-5f-4i-4m-4n-4o-4p-6r5s7t5u6v5w12
を 撮	d12i-4s4t4u4v4w-7
撮	d12i-4s4t4u4v4w-7
の が	c-8d-10f10i4k-8o4s4w7
^ カ ラ	b-4d-4f-4w10
8 8	j4w4
地 の	e-5i7
然	e-8f-7g12i16l-4v-5w-15
落 と	a6e-4f-6i-6w9
落 と し	a6e-4f-6i-6w9
証 を も	a-7g-6h14j-6l-8w-5
の は い	c-8d-5h10j-12l-8w-18
い つ 届	a-9d8h4j-12
つ 届	a-9d8h4j-12
つ 届 き	a-9d8h4j-12
が 鳴	a-5b-4e-4n15q-5w8
が 鳴 っ	a-5b-4e-4n15q-5w8
鳴 っ	a-5b-4e-4n15q-5w8
鳴 っ て	a-5b-4e-4n15q-5w8
間 違 い	c5e-10i-6k-5n-7r-5t5u14w11
計	a11i-10n-7o-4w12
月 曜 日	a14w-13
頃 に	a4e11i-4w-8
頃 に な	a9e7w-4
日 は 研	a11b-13c-5d-4e-8l-10w-5
^ 予 定	a7e-6j-5k6l-5m4o5q5w17
い は	b-11c13d-8g-7o4t4w-5
回 の 講	a-9c6r-4w-4
ど の 建	b7
で 行 わ	a-11b12c-10d-5h-4l-6
会 場 が	b6c7e-9f20i-9m-5o6p-12q4s4w-9
で 歩	b8
歩 い	a-5b13e-5p-5t5u5v5w-4
歩 い て	a-5b13e-5p-5t5u5v5w-4
研 修 場	b9
修 場	b9
修 場 所	b9
行 っ て	b9e-13i-7w8
は ロ	a-11b12w-6
は ロ ビ	a-11b12w-6
ロ ビ	a-10b9e10w-7
ロ ビ ー	a-10b9e10w-7
ビ ー で	a-11b12w-6
ー で す	a-4b13q-4t14w-11
の 教 室	a-9b11c-6e-4w-6
前 の 講	b-4c4f8
が 来 ま	b-5c17e-5h8i13v-6w-12
来 ま	a-5b5c18d-8e-11g-5h6i17j8q4v-6w-14
来 ま す	b-6c18d-6g-4i4j8s4t5v4w-12
画 を も	a-10d9f-4g-8
は 必	b-8d8e-9g15h-10l-7o5p-5q4r4s5t5v10w-9
は 必 要	a7b-6d11e-7g8h-9l-7o5q4r4s5t5v13w-8
日 は 出	b-11d-6e22w-5
は 出 席	e17
席 で き	a-4e16j-5l-4w-11
日 お 休	b-6c-6d-14e8f-4w-17
休 み を	a-16d-13e16w-5
み を い	a-16d-13e16w-5
^ 3	b-8c-6d-14e19f-4g-7o4p-5w-14
分 遅 刻	e10w-6
、 す	a-4d-4e16f11s-6t-12
^ 風	e12f-5i-7q-7v-8
^ 風 邪	e11i-4q-8v-10w-7
風 邪	e7q-7v-7w7
風 邪 を	w8
邪	e7q-7v-7w7
邪 を	w8
邪 を ひ	w8
が 長 引	b-6e10f-4i-4w7
長 引	b-6e10f-4i-4w7
長 引 い	a-4b-6e11f-5w-4
引 い	b-5e13w6
引 い て	b-5e13w6
い か も	a-6b-4e11l-7v-4w-5
か も	a-7b-5e15l-4o4q4r4s4t4u4w-7
か も し	a-11e10l-6v-4w-8
も し	a-9d-13e12l-4n-8q4t4w10
も し れ	a-11e10l-6v-4w-8
し れ	a-11e10l-6v-4w-8
し れ ま	a-11e10l-6v-4w-8
^ 道 が	e13f-8i-6l-4u-5v-4w-8
^ 家 族	e14f-6l-4w-8
で 来	a-8b12e4i-7j-6l-4w-10
で 来 週	a-10e16w-10
意 見 が	a-12f19i-15l-10
見 が	a-12f19i-15l-10
見 が あ	a-12f19i-15l-10
ぎ ま し	b-21f12g-5i-4j-7l4w-13
有 意	a-13f19w-8
有 意 義	a-13f19w-8
意 義	a-13f19w-8
一 度 テ	d-6g7
受 け ら	a-10b8c-8d-9e-9g11n-5s4t4w-5
験 を 受	a-4f-4g15h-5o-5
点 数 は	a-5g14w-10
証 を 再	h7
は も ら	d-5e-4h10i4l-6
家 の 近	e-6i9u-4w-8
所 の 犬	i12w-9
犬 の	b-9e-4i9w7
の 鳴	i4w6
の 鳴 き	i4w6
鳴 き	i4w6
鳴 き 声	i4w6
き 声	i4w6
き 声 が	i4w6
声 が う	i4w6
に 油	e-6i13w-8
に 油 が	e-6i13w-8
油 が	e-6i13w-8
灯 が 切	b4d-6h5i20m4s4t5u-5
夜 道	e-7f-5i17m4t4
夜 道 が	e-7f-5i17m4t4
が 暗	e-5f-6i16w-12
漏	b6c6e-10h5i22k5l-7q4r-10t-4u-8v-8w-4
漏 れ	b5c5e-12h5i24k5l-8m5n5o5p-4q5r-10t-6u-10v-10w-4
て 通 れ	i5
市 長	f-8g-4i14j-11k-4s5t4w5
長 に	a16f-7i15j-8m-4o-4p-4u5
^ 工	e-5i11
^ 工 場	e-5i11
工 場 の	b5i7
が 臭	i12p-4v-4w-6
が 臭 い	i10v-4
臭 い	e-4i16v-4w-4
し た 道	j7
修 理 は	a-7d-4g-7j8v4w7
理 は	a-7d-4g-7j8v4w7
理 は い	a-5d-5h-4w6
わ せ 番	k-13w11
せ 番	k-13w11
せ 番 号	k-13w11
私 の 要	j12r-6
^ 相	b-6d-7j6k18l-7m-5p-4
^ 相 談	b-6d-7j6k18l-7m-5p-4
に 電	k7w9
に 電 話	k7w9
電 話 し	i7k7m-4w9
務 局 に	e-4f-4k14l-8
局 に	e-4f-4k14l-8
か 対	a-6b7e-8i-12k9v4
k 7	j-4l16u-4w-13
登 録 お	e-4l12u-6w-5
録 お	e-4l12u-6w-5
録 お 願	e-4l12u-6w-5
新 し く	a-5g-7j4l13m4q-4r-5u-6
は 通	a10c-4e5m8s4w-4
通 知 は	d-4j-7n15u-9v-10
知 は	d-4j-7n15u-9v-10
知 は い	d-4j-7n15u-9v-10
^ 連	b-5c-6d-7g-6j11k5n10s5w-12
^ 連 絡	a-6b-5c-6d-7g-6j11k5n10s5w-11
中 で や	e-4q9
で や め	e-4q9
報 を 教	e-8g-4j-4l-5r10w-13
、 ミ	s14u-7
、 ミ ン	s14u-7
だ き あ	t8
き あ	t8
き あ り	t8
感 謝 $	i-4k-7s-4t15w-4
謝 $	i-4k-7s-4t15
ろ ん で	f-4u12
そ う し	l-13q-6s6u18w-14
う し て	i-5l-13p-11q-6r-5s5t4u20v4w13
え え $	u22v-5w-9
^ 今 回	a-13b7d-5g-5n-4q-12v19w-7
今 回 は	f-7n-4q-12v19
回 は 遠	v14
は 遠	a-4b10c-5g-5l-4v14
は 遠 慮	v14
遠	b4f14i-5n5p-4q-4u-5v22w6
遠 慮	a4n4q-5v20
遠 慮 し	a4n4q-5v20
慮	a4n4q-5v20
慮 し	a4n4q-5v20
雨 で	a-5b-26c-10d-5e-11g-11h-9i15j-5l-6s4v4w9
美 味	w6
美 味 し	w6
味 し	w6
味 し い	w6
の 電 車	a-12b-5w14
車 は 何	a-10w13
映 画 は	a-7d-5w13
日 の 夕	a5b-6d-4w8
の 夕	a5b-6d-4w8
在	a8b-9e10h-5w7
留	b7l-7
保 育	f-4i7k4n-5r-5w8
保 育 園	i-5l-6w9
育	f-5n-4q-4r-7w20
育 園	i-5l-6w9
育 園 の	i-5l-6w9
込 み $	g-11i-5l-13q-4w17
み $	a-4l-9w20
の 料	i-13w11
の 料 金	i-13w11
料 金	i17k-4w8
料 金 $	i-10w9
金 $	a-4f-4i-14m-5n-5w15
「	f-4g-4m-6p-8t-5w18
」	f-4g-4m-6p-8t-5w18
^ 履	w7
^ 履 歴	w7
履	d-7g-6r13s4u4v5w16
履 歴	d-7g-6r13s4u4v5w16
履 歴 書	w7
歴 書	w7
歴 書 の	w7
^ 彼 女	e-5k-5w12
彼 女	e-5k-5w12
眠 れ な	v-4w13
^ 歯 が	w9
歯 が	w9
歯 が 痛	w9
痛 い $	e-10w19
香 川 の	e-5h7l7w-6
川 の	a-5e-4h7i4l6w10
^ 花 火	a-7b-5g-4w10
^ 住	b20c13e-5g-4h-4i7k-4o-9w7
^ 住 民	c9h-5i6w4
住 民	c9h-5i9w4
住 民 票	b-6d-7e-5g-4h-11i8w4
民	c11e-7f-5i20j-6r-4w7
民 票	b-6d-7e-5g-4h-11i8w4
票	b-14d-8e-6g-8h-9i7j-4l-4w13
こ で 取	b-8c-5d-11e-7g-5h-8j-4w13
で 取	b-8c-5d-11e-7g-5h-8j-4w13
で 取 れ	b-8c-5d-11e-7g-5h-8j-4w13
暇	a-8e7i-4
験 の 申	a-5g8l-11
占	p-5r-9w23
占 い	p-5r-10w18
^ 引	k-6s4t4u4v4w13
越	k-6s4t4u4v4w13
越 し	k-6s4t4u4v4w13
越 し の	i-4w9
し の 手	w7
間 を 教	a6b-5g-5p-5w7
水 曜 日	b-4c9e-6j-11w-5
曜 日 の	b-5c16d-4e-10j-12w-7
予 定 は	a8b-5c-8e-16g-5h-5j11l-4w-18
定 は	a9b-8c-9d-11e-17f-6g-10h-4j12l-8m9w-20
は 空	a13b-4c-4e-6w-9
は 空 い	a13b-4c-4e-6w-9
空 い	a13b-4c-4e-6w-9
空 い て	a13b-4c-4e-6w-9
続 き ま	a20b-8d-8e-4h-7l-10w-16
ま で 何	a-10e9p-4w12
号 は ?	b7i-4j-4k8w-9
ー ル は	a-10d-9e-7g-5l-4n11t4w5
ル は ど	d-4e-10f-5i-5l-5
室 で す	a-7b14c-7f-5g-8p-11w-8
住 所 $	b7k-6
集 ま れ	a12b12e-7f-9i-8l-7p-8q4t5w-7
ま れ ば	a12b12e-7f-9i-8l-7p-8q4t5w-7
さ ん は	a-13b-4c8e8g-4k8
^ 講 演	a-4c12f-13l-4
講 演	a-9c14f-15l-5
講 演 者	a-7c11f-13l-4
演 者	a-7c11f-13l-4
講 師 を	a-13b-7c19d-12e-12f-13i5q5s5t4u5v5w-7
師 を 教	a-13b-7c19d-12e-12f-13i5q5s5t4u5v5w-7
た ス	d7w-6
た ス ラ	d7w-6
イ ド が	d13
は メ	d14h8k-4l-8m-4w-14
は メ ー	d14h8k-4l-8m-4w-14
画 は あ	a-6d7g-4w7
バ ス が	b-6e14i-7q5w7
ス が	a-8b-10d-8e14f5i-5l-5o4r9
し 遅 く	e12i-16w-7
遅 く な	e12i-16w-7
の 午 前	a9c-4e5w-4
休 み た	a-7c-5e23i-4k-6s6t6u4v4w15
用 事	a-5e8
用 事 が	a-5e8
行 け な	a-12b-5e8f-12i-4l-4
け な く	a-11e11f-10i-5l-4r-4w4
連 絡 で	e8v-4
絡 で	e8v-4
絡 で す	e8v-4
で 不	a7e4
不 在	a8e8
早 く	a11b-8e-4i-5w-11
先 生 、	a-9b-12d-11e-12f6s7w-17
生 、	a-9b-12d-11e-12f6s7w-17
に 対 す	b-6f10i-4j11l-6u4v4
対 す	b-6f10i-4j11l-6u4v4
対 す る	b-6f10i-4j11l-6u4v4
要 望 を	d-4e-4f8i11l-5s4
望 を	d-4e-4f8i11l-5s4
4 で	a-4b-4f19g-5n4o5u-4w-6
単	a-7b-4d6e-5f9g11o-5r-4s4v4
る に	a-8c-10e-7f12g9h6i-5k6l12p-6r-5t5
る に は	a-8c-10e-7f12g9h6i-5k6l12p-6r-5t5
何 問 で	a-9g13w-15
問 で	a-9g13w-15
問 で す	a-9g13w-15
^ 問 題	a6d-4g16i15j-12k-6s4t4u23v-5w4
ス ト に	g14w-7
た 場	b-4c-4e11g12i5j-5n4o4q5s4u5v5w-11
た 場 合	b-4c-4e11g12i5j-5n4o4q5s4u5v5w-11
場 合	a-5b9c-7e11g9h-5i4j-7q6s5u5v5w-13
場 合 は	a-5b6c-6e14h-4j-6l-4q4u4v4w-13
合 は ど	a-5b6c-6e14h-4j-6l-4q4u4v4w-13
証 を な	d-6e-7f-6h10i-4u-6
出 席 す	h12
席 す	h12
席 す れ	h12
ひ び	e-6f-4i17w-13
ひ び 割	i12w-10
び 割	i12w-10
び 割 れ	i12w-10
^ 街 路	i5
路 樹 の	i5
樹 の	i5
水 道 水	e-4i11v-5w-7
道 水	e-4i11v-5w-7
道 水 が	e-4i11v-5w-7
水 が 濁	e-4i9w-6
が 濁	e-4i9w-6
が 濁 っ	e-4i9w-6
く て 危	f-9i13w-4
^ 騒	i13j-4p-4t4w12
^ 騒 音	i13j-4p-4t4w12
れ て 危	i10w-7
市 民	i17p-4q4s6t5u5v5w-13
見 を 伝	f-6g-4i15j-6o-4
空 き 家	i7p4w5
き 家	i7p4w5
の 草	i15s4t4
の 草 が	i7
草	a7b-11c-11g4i5j-12n-12s-7u-11w17
草 が	b-5e-4i15p-5w-11
草 が 伸	i7
が 伸	i9
が 伸 び	i9
伸	i9
伸 び	i9
窓 口 で	e-6g-5i15w-7
親	c-8e4f7i5k-7s-6t13u4
親 切	c-9f7i5k-7s-6t13
灯 の 修	a-13c-4d-4h-6j21w-17
回 答 は	f-5g-7i-9j15l-5t4w-6
答 は	f-5g-7i-9j15l-5t4w-6
況 を 教	j9s4
話 で 話	k7
職 員 と	k16
員 と	k21w-4
当 者 の	c-6j-4k5r-5
タ ー を	a-7b-4c-4k7l-9r-9w8
参 加 申	a-4e-11g-5j-4l7w-7
加 申	a-4e-11g-5j-4l7w-7
加 申 し	a-4e-11g-5j-4l7w-7
語 で $	m23w-21
信 は	g-4j-4k7n10p-6q-5r-4w-7
録 を 解	l-4n10o-5r-5
せ を 再	i-4n-13o10
内 を 送	b-12f-7o10
に し ま	d4e5i-4n-28o6p5q10w-4
情 報 は	c-5g-6j-5r14w-6
ど う 扱	r8w-5
う 扱	r8w-5
う 扱 わ	r8w-5
扱 わ	r8w-5
扱 わ れ	r8w-5
ち は 、	s14
は 、	e-5s20
は 、 は	s8
、 は	k-6s10w-5
、 は じ	k-6s10w-5
日 は あ	a10d-4e-12f-8t10w-13
れ で お	u10
問 題 あ	a-6c4d-8f5g4j-4n-5o6p-8q6r7s4t4u25v-6w-7
題 あ	a-6c4d-8f5g4j-4n-5o6p-8q6r7s4t4u25v-6w-7
題 あ り	a-6c4d-8f5g4j-4n-5o6p-8q6r7s4t4u25v-6w-7
機 の 時	a-9e-4f-8i-6w7
薬	a-6w13
局 は	b-8w8
局 は ど	b-7w8
食 の	a-11w12
献	a-7d5t4w9
の 支	w8
の 支 払	w8
支	e-5w13
支 払	w8
支 払 い	w8
払	q-7w9
払 い	q-7w9
払 い $	w8
^ 自 動	b4c5f-5k14p4
自 動	b4c5f-5k14p4
行 き た	a-5b-6e-6f-7i-7k-10s4t4u4v4w18
を 探	c-8d-12f-7r-4w17
を 探 し	c-8d-12f-7r-4w17
探 し て	c-8d-12f-7r-4w17
税	b-11e-4g-7i6w10
署	a-9b-15c-10d-6e10f-6g-11i-5j18l-6m-6r-4s6u6v5w8
つ ま ら	a-7f14
本 の 歴	w19
の 歴	w8
の 歴 史	w8
歴 史	g-5w11
史	g-5w11
お 腹 が	b-4e7
飼	w7
飼 い	w7
許 の 試	a-6g-13w11
試 験 $	g-8w9
験 $	g-8w9
^ 明 後	a11b-8c-6e-11f-6w-14
明 後	a11b-8c-6e-11f-6w-14
明 後 日	a11b-8c-6e-11f-6w-14
後 日	a11b-8c-6e-11f-6w-14
場 を	a-11b12d-11e-12f-6g-6i7m4s4t4u4v5w-8
遠 い	a-4b11g-5i-8l-5
遠 い で	a-4b11g-5i-8l-5
ど こ へ	a-6b4c-5e-9p-6
こ へ	a-6b4c-5e-9p-6
講 義 し	b-4c9k-4
義 し	b-4c9k-4
は 体	a-5f-7i-5n-8w9
修 に 行	a-15b-10e17f-9l-8w-12
日 は 参	b-8e10i-4
の 事	e8f5k14l-10q-4w-6
情 で	e21i10j-12l-4v-15w-11
休 み し	e14i-4w-9
み し	e14i-4w-9
み し ま	e14i-4w-9
て も 良	f13
も 良	f13
良 か	a-11e-13f19g-12i-5l-4r-5w-8
良 か っ	a-11e-13f19g-12i-5l-4r-5w-8
験 の 点	a-10g16r-6w-13
こ で 受	b-12c-6d4e-7g6h10j-5l-8u5v5
証 は ど	b-7h13w-4
書 は い	h8
が つ い	e7f-7i9j-16w6
が た	d-8i10
^ 水 が	e-8g-4i15v-4w-13
^ 下	i9
^ 下 水	i9
下 水	i9
下 水 の	i8
水 の	i4w8
水 の 臭	i8
の 臭	i8
の 臭 い	i8
臭 い が	b-5i10
い が	b-5i10
い が ひ	i8
ど い で	f-5i11
報 告 は	g-6j16q6
告 は	g-6j16q6
員 と 話	k19w-4
込 み は	a-5b-7e-7g8j-5k-5l8s4t4w-8
み は ど	a-5b-6c-4e-6g-4j-5l10
プ が	f-5h-4i5p11w6
ル し ま	q9w-8
タ を 削	i4r8s4t4v4
て も 助	e-4f-15l-5t14
も 助	e-4f-15l-5t14
も 助 か	e-4f-15l-5t14
^ 野 球	g-5l-6w11
約 を し	i-13k-4w14
画 が 見	d-12w9
^ 旅	a-12q-5w8
^ 旅 行	a-13f-4w14
行 に	h12
わ い い	w8
友 達 と	a-8e-5f-5i-7k-5m-4r-4w17
達 と	a-8e-5f-5i-7k-5m-4r-4w17
会 い	f-7i-4k8l-7
料 は い	a-6q-7w10
^ 銀	w8
^ 銀 行	w8
行 は	a-13b-7c17d-4g-9h-4l-11
語 の 先	c-6w6
先 生 を	b-5c11i-4k-6w7
生 を	b-5c11i-4k-6w7
館 の 場	b-9i-4p-4w13
の レ シ	w4
レ シ	w4
レ シ ピ	w4
シ ピ	w4
シ ピ $	w4
ピ $	w4
^ 今 年	a-7c-4e-5f-4w12
今 年 の	a-7c-4e-5f-4w12
い つ か	a7b-8l-6w8
バ イ ト	c-10d-7f-10i-22r-7w18
イ ト	a-4c-11d4f-10i5n-7o4r-7s4t5w8
の 面	c-8e-5i-8j-5k10l-7o4s4w8
面 接	w8
の 視	a10b-11c-4d-4g-4h-5w-5
の 視 察	a10b-11c-4d-4g-4h-5w-5
日 の 集	b7c-4d-5e-14f-8g-5i-5r-6w-6
、 ど こ	a-8e-8f-4j12l-5p-8
場 の 地	b7f-4
日 の 担	a-10c27w-20
た 、 再	d8e-6g4h7i-4j-5v4w-4
、 再	d8e-6g4h7i-4j-5v4w-4
再 送 し	b13d5e-4f-8g-8h11n-5o-5r-4s5t4v5
送 し	b13d5e-4f-8g-8h11n-5o-5r-4s5t4v5
送 し て	b13d5e-4f-8g-8h11n-5o-5r-4s5t4v5
た た	e8
た た め	e8
通 院	a-4e11f-4i-5w-4
た め 午	a-4e11f-4i-5w-4
め 午	a-4e11f-4i-5w-4
み 方	l7
を 提	d10e-5f13g-7j-7q-9w-9
を 提 出	d10e-5f13g-7j-7q-9w-9
試 験 に	g7
験 に	g6
験 に 合	w8
に 合 格	f-4g-6w14
格 し た	b-4g9
に ひ	e-8f-6i16k-5w-14
で 若	i9w-6
で 若 者	i9w-6
若	i9w-7
若 者	i9w-7
若 者 が	i9w-7
騒 い	i9w-8
騒 い で	i9w-8
標	a8b-4i8w-6
標 識	i7
標 識 が	i7
識	a9e-9i7
識 が	i7
件 、 そ	b-4j11
の 後 ど	b-4j11
後 ど	b-4j11
後 ど う	b-4j11
^ 私 が	a-5b-4d-4g-11i-6j16l-4w-7
私 が	a-5b-4d-4g-11i-6j16l-4w-7
私 が 出	d-4i-4j9w-5
ら せ の	n9o-4
気 で	a-5i-11s16w11
気 で す	a-5i-9s16w6
^ ご 親	s-8t17
ご 親	s-8t17
ご 親 切	s-8t17
親 切 に	s-8t17
切 に	s-8t17
天 気 $	w7
気 $	w7
相 場	w9
^ 温	w9
^ 温 泉	w9
^ ヨ	a-5w8
^ ヨ ガ	a-5w8
ヨ	a-4w14
ヨ ガ	a-5w8
ヨ ガ の	a-5w8
ガ の	a-5w8
の レ ッ	a-6w7
レ ッ	a-5d-13i-4k-4p-5w22
レ ッ ス	a-6w7
ッ ス	a-6w7
ッ ス ン	a-6w7
ス ン	a-6w7
ス ン は	a-6w7
検 の 予	w7
^ 荷	d-4g-4j-8w6
^ 荷 物	d-4g-4j-8w6
^ 保 険	h-4j-8k-5w13
韓	c-6w11
韓 国	c-6w11
国 語	c-8e-4h7l-4
^ 住 所	a-5b23j-4o-7p4s5v4w-10
^ 遅 れ	e17l-4w-14
れ て 行	a-7e15w-13
す い 講	f8
義 で し	a-6f19w-8
^ 点	a-8b-6c-4f10g18h-4i9k-6m4p-10w-5
^ 点 数	a-7b-5c-5f13g18h-4k-6m4p-9s4t6w-10
書 の 発	h13
騒 音 の	e-5f-5i10j10k-5l-4o5t4w-7
音 の	e-5f-5i10j10k-5l-4o5t4w-7
水 道 管	e-6i18r-4w-21
道 管	e-6i18r-4w-21
が 破	e-7h8i10w-15
望 は ど	b-4c-4d-4g-4j14l-4r-18w-7
r で	e4l14w-18
ま た 送	b-6c6d-8n-8o15s5t4u-5v5w-4
た 送	b-6c6d-8n-8o15s5t4u-5v5w-4
た 送 っ	b-6c6d-8n-8o15s5t4u-5v5w-4
合 の 結	g-13w14
屋 $	j5m4p-4w19
^ 引 っ	k-6s4t4u4v4w13
引 っ 越	k-6s4t4u4v4w13
っ 越	k-6s4t4u4v4w13
っ 越 し	k-6s4t4u4v4w13
積	e-10i12w4
^ 疲	d-7g-6l-5m5n5o4p5q4r-4u-8v6w26
^ 疲 れ	d-7g-6l-5m5n5o4p5q4r-4u-8v6w26
疲 れ ま	b-4d-8e-13g-7h-6i-6k4l-4m4n4p5q4u-9v5w20
車 の 修	j-6w12
集 合 は	a12b6c-4g-4w-11
と め	a10d-5f9n9o-15s4
^ あ と	a13e20k-4l-5n5o5s5t-5v-5w-11
日 の 終	a7e-5h-4w-4
の 終	a7e-5h-4w-4
の 終 了	a7e-5h-4w-4
刻 を お	a11b-4d-5e-4t4v4
せ い	a-7b-10c13d-7g-5o5t5
^ 開 始	a15b-4e5g-8j-7
開 始 は	a7b-4e-5f-7g-5j-4
始 は	a7b-4e-5f-7g-5j-4
は 早	a12b-8e-5f-6w-11
研 修 っ	a15b-13e-7f-4h-8l-7w-4
修 っ	a15b-13e-7f-4h-8l-7w-4
修 っ て	a15b-13e-7f-4h-8l-7w-4
ら い か	a6b-6d-4e-4h-6j4l-6p-4w-5
い か か	a6b-6d-4e-4h-6j4l-6p-4w-5
か か り	a11e9f-12g-4h11i7j4l-7p-11s4t-7w-7
前 中 は	a11c-4i-4w-4
中 は	a11c-4i-4w-4
ど の く	b15e-4j9p-9r8t4u5v4w-8
の く	b15e-4j9p-9r8t4u5v4w-8
の く ら	b15e-4j9p-9r8t4u5v4w-8
近 い	b18i-13w-8
か ら 歩	a-5b12e-5g-4p-6t4u4v4w-6
ら 歩	a-5b12e-5g-4p-6t4u4v4w-6
歩 け	a-6b12d-7g-6p-6w-16
ま だ 来	b10e-7f-4g-11i5j9o4v-8w-9
だ 来	b10e-7f-4g-11i5j9o4v-8w-9
て も 大	e10
も 大	e10
も 大 丈	e10
だ さ る	c11d-4k-4
さ る	c11d-4k-4
さ る 先	c7
当 は	a6c19e-5w-11
ど こ の	b-6c18w-16
直 し た	d11g6j-4l-6q4r9s6t4u6v6
目 を	d15e-4i-5j8q4r-4s6t5u8v8
目 を 通	d15e-4i-5j8q4r-4s6t5u8v8
を 通	d15e-4i6j8r-5s6t5u8v8w-5
を 通 し	d15e-4i-5j8q4r-4s6t5u8v8
の チ ェ	a-5w9
^ 渋	e18i-8o5r4t4
^ 渋 滞	e18i-8o5r4t4
合 に	b-4e10l-4
得	a-7c-4e5g10h-5i9j-8o4q4r-6t4v-13w-7
バ ス に	b10e14i-4l-6m4n4s4w-12
ス に 乗	b10e14i-4l-6m4n4s4w-12
に 乗 り	b-5e15l-5m4u-4w-6
乗 り 遅	b-4e8i-7l-4
り 遅	b-4e8i-7l-4
り 遅 れ	b-4e8i-7l-4
遅 れ た	e7i-4
の で 遅	e13i-5w-4
休 憩 が	f8
憩 が	f8
実 例	f9w-6
実 例 が	f10w-8
例	d-5f16i-11j9l-4p11w-11
例 が	f13i-5w-9
解 し	t-4u14w-5
解 し ま	t-4u14w-5
題 を 出	g13i-13k-17s4t4u-5v5w-4
に は 何	a4e-7g-5h8k7p-5w-7
の 再 発	h7w6
^ 卒	a-4g-5h10l-5m-4p-6v-6w13
^ 卒 業	a-4b-5d-5g-7h7k-4l-7m-6p-5w8
卒 業 証	a-4b-5d-5g-7h7k-4l-7m-6p-5w8
業 証	a-4b-5d-5g-7h7k-4l-7m-6p-5w8
業 証 書	a-4b-5d-5g-7h8k-4l-7m-6p-4w6
い て 通	i4
^ 川 の	o-4w9
水 が 臭	i8v-5w-5
役 所 に	c8f-7j8v4w-5
に 意	a-4f-4i14j-4l-6
に 意 見	a-4f-4i14j-4l-6
に は み	e-5i9w-7
は み	e-5i9w-7
は み 出	e-5i9w-7
み 出	e-5i9w-7
み 出 し	e-5i9w-7
^ 横	i9
^ 横 断	i9
線 が 消	i7
待 ち	a-4b14f-11g-11i-5j7q4s4t4u5w10
が 一	e10i16j-5l-4v-7
街 灯 を	f-8i11
灯 を	f-8i11
灯 を 増	f-8i11
が 狭	b-6w8
狭	b-6w8
ガ ー	i9w-4
ガ ー ド	i9w-4
ド レ ー	i9w-4
レ ー ル	i9w-4
て か	b14c5d11e-6g-8j12k-5u4w-8
て か ら	b14c5d11e-6g-8j12k-5u4w-8
週 間	c7e-7g-4i-5j23k-9m4u5
^ ご 対	i-4j11t13
望 を 出	e-4i10
出 し ま	b-6c-10d-5e10f9g-6h-7i-4j5p-7w-9
が 返	i-5k12
が 返 事	i-5k12
ー さ	e7w-4
ー さ ん	e7w-4
に 聞	a9b-5f-5g-5k17l-6p-12w-5
に 聞 き	k13w-5
聞 き た	a-7c-5f9k14u4v4w-8
登 録 コ	e-4l8r-6w6
録 コ	e-4l8r-6w6
録 コ ー	e-4l8r-6w6
う 必	d5n9w-4
う 必 要	d5n9w-4
い 方 の	b-4p9
説 明 を	p17t4v5w-6
明 を お	p11
^ 会 話	r15u4v4w-4
会 話 の	r15u4v4
の 履	d-7g-6r14u4v5w7
の 履 歴	d-7g-6r14u4v5w7
履 歴 を	i-4r8s4t4u4v4w9
田 中 で	e-5s18u-10w-5
と こ ろ	b14d-5e5f17g6p-5t9w4
こ ろ	b13d-6e6f17g7p-5t9w7
^ 承	k4p4q4s4u17v4w-5
^ 承 知	k4p4q4s4u17v4w-5
承 知	k4p4q4s4u17v4w-5
承 知 し	k4p4q4s4u17v4w-5
知 し ま	k4p4q4s4u17v4w-5
、 大 丈	v11
^ 娘 の	a-11b-6h-4w8
娘 の	a-11b-6h-4w8
校 の 先	f-11i-4w12
書 は ど	b-7c-6d-20e-10f-7g-10j-4p-7
割 れ た	f-7i7
遅 れ る	a-5b-4d-4e19f-5j-4k-7l-5q5s7t7v6
と 連	c-5k10s4
と 連 絡	c-5k10s4
仕 方 を	a-7b-6c-11g-11k-5l-12p6
ド を 忘	d-12e-11l11r-10w11
銀 行 の	w8
の 営	a-8w9
の 営 業	a-8w9
営 業	a-8i4w9
営 業 時	a-8w9
業 時	a-8w9
業 時 間	a-8w9
を 休 み	e-10i-4w11
分 $	a-5e6f-4w8
の 宿	a-6b12c-6f-9g-7l-8p-7w-6
宿 題 を	p-13w13
題 を 手	p-13w13
を 手	p-13w13
を 手 伝	p-13w13
の 駐	b-11i15w-6
の 駐 車	b-11i15w-6
回 は い	a12b-5c-5d-7f-7g-6h-4j-8k-4l-4w-10
の 回 の	a10d6g-6j-5s4t4w-5
の 日 付	a9g-6w-6
日 付	a9g-6w-6
週 の 予	a13d-9e-13
延	b-5e13f6i10o6r-4v-5w15
の 入 り	a-15b18d-4e-12p-8w-4
ち 合	b12e-16f-8g-14j-8w-5
ち 合 わ	b12e-16f-8g-14j-8w-5
す る 場	b17e-5p-6w-9
る 場 合	b6e4w-7
場 の 最	b5w-4
先 生 ?	a-8c12w-10
生 ?	a-8c12w-10
生 ? $	a-10b-13c22d-5w-27
っ た フ	a-7o-6q-9r6
イ ル を	c-7d11r7s4
^ 復	d7g10
^ 復 習	d7g10
復	a-7c5d28e-6g15k-4l-5o18q6s5t5u5v7w-4
復 習	a-7b-5d25e-8g12j-5k-7l-7m-4p-4t4v4w-9
^ ハ ン	d17n-6p-9r-8u4w-5
ハ ン	d17n-6p-9r-8u4w-5
ハ ン ド	d17n-6p-9r-8u4w-5
に 着 い	b11e5p-5w-10
着 い	b11e23s5u-4w-4
着 い た	b11e23s5u-4w-4
退 し ま	a-6e17i-5
^ 急 用	e11
用 が	d-4e5k12l-6w-11
き て	b-4e4i12
れ て 到	e7
て 到	e7
て 到 着	e7
^ た だ	e8w19
た だ い	e8w19
だ い ま	e8w19
抜 け て	d8e14f-9h9l-5p-6r-7w-5
容 が 実	c4f13u-4v-5w-4
が 実	c4f13u-4v-5w-4
が 実 務	c4f13u-4v-5w-4
実 務	c4f13u-4v-5w-4
良 い	e-6f12i-6t-4w-4
こ ろ は	a-8b14d-8e-4f8g-10k-5l-6p-7w-6
ろ は	a-8b14d-8e-4f8g-10k-5l-6p-7w-6
師 の 説	c-7d-4f8w-4
よ く わ	a-6b-11f11p13t16w-6
く わ	a-6b-11f11p13t16w-6
く わ か	a-6b-11f11p13t16w-6
ら な か	a-10d-5f19p-6w-12
例 を	d-7f12i-12p9w-9
に 受	a6d-12p-4
け れ	a15b-6d-6e-9f-5h8i-5k10l-6m4o17p-6w-11
け れ ば	a15b-6d-6e-9f-5h8i-5k10l-6m4o17p-6w-11
上 で	g12i-9r-4w12
に 落	a-4g12
に 落 ち	a-4g12w-5
ち た ら	g9w-8
た ら ど	b13e-17g20i-14l-4p-13w6
ら ど	b21e-18g20i-12j-9l-4p-14
に 木	i7r-4w-5
信 号 の	b-4d-4e-8f-11i13j-5l-4w-5
号 の	a-11b-5e-7f-8i14r8w12
間 が 短	a-5f7
が 短	a-4e-7f8i7j-4w-5
短	a-4e-7f8i7j-4w-5
渡	b-5d-4e-9f-11h10i15j-5l-4w-19
所 の 職	f-5i10w-7
続 き に	a-10c-6e-12f-11g-4i7n4p-4q-8u4w15
が か か	e10f-10i6w-5
り す	i11
^ 提	b-5c-6e-10g-4h-6i11j9n4p-6q5s4u5v5
^ 提 案	a-5e-6h-6i16n4p-5q5s5t5u5v5
駐 輪	b8e-5f-5i15s5t4v5
駐 輪 場	b8e-5f-5i15s5t4v5
輪	b8e-5f-5i15s5t4v5
輪 場	b8e-5f-5i15s5t4v5
が 全	e-6i15j-4v-6w-4
が 全 然	e-6i15j-4v-6w-4
全 然	a-6e-5f-7g12i16v-5w-14
に 来	a6b13e-4f-6i8w-4
来 ま せ	b-5e-6h8i15v-7
前 に 報	j9
に 報	a8g-5h-5i-5j11
に 報 告	a8g-5h-5i-5j11
対 応 は	a-5h-4j7w-4
応 は	a-5h-4j7w-4
^ 返	e-13g-8j7k-5o4p-7q5s5u4w14
す る に	a-7c-4e-4f-6h9k7l10p-6w-7
う し た	b-4e-5i-5j-4l13m-7p16w4
た ら い	b-4i10j-5l11o4p16q4s5w5
ら い い	b-6j-5l10p14w4
入 れ た	b7d-4e-7i5j-6w-10
^ 友 人	e-6k-4l9
友 人	e5i-4k-4l10
能 で す	l9s4
ト か	d-4i5n16r-4s4t4
ト か ら	d-4i5n16r-4s4t4
を 切 っ	d-5e-6i6l-4n9r-7s5w4
切 っ て	e-8m4n15o6q4r-4s6t5v5w-9
の で や	a-7b-5e-7g-6k-8n5p12w-5
退 会 し	a4f-4n24r-6w4
会 し	a4f-4n24r-6w4
会 し た	g-4i-4n12o-4q-5r-5s6v6
停 止 を	n-4o22q-12t4v4
止 を	n-4o22q-12t4v4
止 を 取	i-4n-6o15q-16w-6
え ば い	a-7d-8e14f-7i20j-4k-5l-8n7o4p5q9s9t10u9v8w-12
^ さ っ	g7q22s5t6v9w-5
さ っ き	g7q22s5t6v9w-5
っ き	g7q22s5t6v9w-5
っ き の	q21s4t6v8w-5
え た の	d-9e-5g5h10j11o-6q10r-4w-6
最 初 か	g-4q13
初 か	g-4q13
初 か ら	g-4q13
り 直 し	g6q9w-4
コ ピ	r8w-5
コ ピ ー	r8w-5
了 解 し	g-6t-4u14w-5
の 運 動	a-7e13
運 動	a-7e13
運 動 会	a-7e13
動 会	a-7e13
^ パ ン	d-5g-4l-5w11
パ ン	d-4g-4i-9w11
幹 線 が	i-4u-4w8
線 が 遅	e-4w7
が 病	i-11w13
が 病 気	i-11w13
病 気	i-11w13
^ 母	a-12e13f-7i-13k-6m14r-4w13
母 の	a-15w16
の 誕	w5
の 誕 生	w5
会 に	b-5e-6g-4l-9v-7w15
走	b-6d-4e-7f-5i19n-7r-4w-19
行 $	h-8w10
の 集 ま	a19b-8c-5d-4e-4f-10g-10i-5j-4w-14
開 し ま	a16g-6n-6o8w-11
と に な	b-6e15j-8s4u5
た ん で	a14b-7c-6d-5e-6f-8i-9j9k-6t4u5v5w-7
週 の 月	a8w-6
^ グ ー	b14d-4t4
グ ー	b14d-4t4
グ ー グ	b14d-4t4
ー グ	b14d-4t4
ー グ ル	b14d-4t4
ル マ	b14q4s4w-7
マ ッ	b14c4s4t4
名 を	a-8b21e-8g-4m4r18s8t8u8v8
す の は	c12k-4w-8
の は ど	a-6b5c15f-7w-11
の 所	b10c10t4w-11
所 属	c11d-4
属	c11d-4
ノ ー ト	a-9b-13c-9d14e-14i-4w-10
た 資	f4i-4w-12
た 資 料	f4i-4w-12
配 ら	a-5d11e-13f4i-13r-4w-14
配 ら れ	a-5d11e-13f4i-13r-4w-14
が 見 ら	c-4h-4p-4r6
向 か	b9e17g-5l-6p-6r-8t-5u-12v-7w-6
向 か い	e12t-5v-7w-6
か い ま	b-9c-7e13g-6j-4k14v-6w-9
こ こ で	d-5e9k6m4n-4o5p11r-4s5t6u4v5
仕 事 が	b-4e11v-6
終 わ ら	d-19e12i7j-6n-8q-6v-9w9
わ ら	d-19e12i7j-6n-8q-6v-9w9
わ ら ず	e11i9j-8v-5w-10
コ ロ	b-8c8e22i4q7s6v9w7
に か	a-7b-7c4e20h-6k9n4q6s5t-4u-4v7w-13
に か か	a-6b-6c7e19h-5l-4n5q5s5t-5u-4v7w-13
遅 延	e15g4j4m4o4r-4v-5w11
で 間	a13e9g8i-4
遅 刻 す	w8
刻 す	w8
刻 す る	w8
帰 っ	b-5e11w7
帰 っ て	b-5e11w7
に 感	k-4t17
に 感 謝	k-4t17
^ 通 訳	c15d-4e-7f21g-7i-10l-4w-17
通 訳	a-4c15d-4e-7f23g-7i-11l-4w-20
通 訳 が	f9i-6w-9
訳 が	f9i-6w-9
が 聞	f6k4o4p14s4t5u6v6
が 聞 き	f4i-5k10w-6
聞 き 取	e-10f14i-12w-6
き 取	e-10f14i-12w-6
取 り に	a-9f5h6i4w-5
内 容 で	a10b-9c-15f10w-9
容 で	a10b-9c-15f10w-9
正 解 を	a-7b-6c-4d-8g18i5k-6l-4m5p-8q4s6t5v5w-6
解 を	a-7b-6c-4d-8g18i5k-6l-4m5p-8q4s6t5v5w-6
装	i15w-6
て き て	b-4i11
が 崩	e-4i13l-4w-13
が 崩 れ	e-4i13l-4w-13
崩	d-5e12f-4i7l-5p-7q4s4u-4v-5w-14
崩 れ	e-4i13l-4w-13
で 何 時	w9
ブ ロ	f-8i6n9
か ど	a-6b-9c-5e10g4j10p-9s4v-5
か ど う	a-6b-9c-5e10g4j10p-9s4v-5
ど う か	a-6b-9c-5e10g4j10p-9s4v-5
の 問	a-5c-7e-5g21k-10l-5o6p-5t4u-5w16
の 問 い	b-6e-4g-6k-14o4t4w12
今 ど	a-6b21c-4d-13e-18f-15g-10i-8j13k-5l-8n6o7p-9q6s6t7u6v7w-13
部 署	a-8b-5j18n6q7s5t4u7v6w-6
部 署 に	a-8b-6j14n4q5s4t4u5v4w-10
署 に	a-8b-6j14n4q5s4t4u5v4w-10
ム 語 は	d-16m24w-18
の 案	b6n12v-5w-6
の 案 内	b6n12v-5w-6
案 内 は	n11v-5
内 は	n11v-5
絡 を も	j-13k14n-4o4
え る よ	o9
^ こ こ	d-5e-4f4k9o4p11r-4s4t5u5v5
が 聞 け	o5p13t5u5v5
ュ ー を	i-4m6p9
ー を 見	a8c-7d-6f-5l-4p9r-5
^ 回	a-10d-5f-4j14l-7q14s7t4v6
^ 回 答	a-10d-5f-4j14l-7q14s7t4v6
正 し	b7o-4r14
お 返	d-5e-5f-4i-4j10t12
お 返 事	d-5e-5f-4i-4j10t12
返 事 あ	t8
事 あ	t8
事 あ り	t8
、 合	u9
、 合 っ	u9
え 、 必	v11
、 必	v11
、 必 要	v11
会 う	a-10f-4w9
漢 字 の	c-4p-6w9
字 の	c-4p-6w9
の 読	d9e8w-7
の 読 み	d9e8w-7
先 の	b6i-18w13
の 店	a-6g-9k-7l-7o4p-10t4v4w17
術	w8
義 の 開	a12b-5d-5e-10f-5w-4
夕 方	a15b-5c-7e-6g-7j-4s4u5w-7
何 か	a13e-7g-6j6l-5p-9q4r6s4u5v4w-4
何 か あ	a7b-5w-8
曜 は 休	a-10e12i-4w-8
な 内	a11b-9c-15d-4w-5
な 内 容	a11b-9c-15d-4w-5
ど う い	c13f-4w7
タ ー は	b14c12k-7l-4p-4q4r-7u5w-11
イ ド の	f13i-6m-9r-10w-13
^ 課	d18e-5f-9g-9i-5j-7l4s4t4w-8
^ 課 題	d18f-9g-7j-4l-6s4t5w-4
課 題	a-6d20f-10g-10j-4l-6p-9s5t5w-7
課 題 の	d17g-5i5l-6q4s4t5u4v4w-4
式 を	d17f-5n-8o-4
の で 早	a-17e14i-8w-4
で 早	a-19e16i-8w-4
ら い で	a-4b13e9h4m4o4
親 切 で	c-11f5k-9w-9
切 で	c-11f5k-9w-9
切 で し	c-11f5k-9w-9
論	a-15d-4f8i-4v-6w9
の 問 題	a-6c-7g23l-4n4o5u-4w-5
書 の 氏	e-5h13i-7r-5w-8
の 氏	e-5h13i-7r-5w-8
の 氏 名	e-5h13i-7r-5w-8
氏 名	e-4h14i-8r8w-7
名 の	e-4h14i-6o5r-6w6
の 用	d8e10h-4j-4
水 路	i7
水 路 に	i7
頼	j10
し た 修	j7w-4
た 修	j7w-5
た 修 理	j7w-4
修 理 の	a-15b-4e-5g-6h-6j14l-4w-16
で 進	j14l-4s6t7u17v4w-5
展 は	j5
付 け	l8w7
が 無	e-7i5l12r-7w-7
表 示 さ	g13l8v-5
示 さ	g13l8v-5
示 さ れ	g13l8v-5
語 表	m9
表 示 に	d-4m10
示 に	d-4m10
ビ ス を	f-5i6n9q-7r-5w-13
を 送 る	a-4f16i7l-7
る の を	f-4g-9i-4o-10q9r-4w-5
消 し ま	o-13q21
に ど	a5b-5e-7f-5j12t15u5v5w4
れ で い	u8
ま す よ	a8e-5n4u-8v14w-5
の 遅	e10
の 遅 延	e10
の エ ア	b-8e-5f5i-7l-4
エ ア	b-8e-5f5i-7l-4
エ ア コ	b-8e-5f5i-7l-4
ア コ	b-8e-5f5i-7l-4
ア コ ン	b-8e-5f5i-7l-4
ッ ト の	c-6d-11g-11i-8j13k-13n-13p9r-4s4t4
^ 5	a11b-5c5d-5g-4h-7j13l-6n-5
宿 題 の	a-7d18g-4s6t4w-8
事 故	e6f-6i-4w4
到 着 が	e9i-5w-5
着 が	e9i-5w-5
石	e-4i11w-7
石 が	e-4i11w-7
が 落	a-9e-9f5g-9i7s4
が 落 ち	a-9e-9f5g-9i7s4
落 ち て	a-9e-10f5g8w-6
ち て	a-9e-10f5g8w-6
ち て い	a-9c-4e-12f9i7w-6
の 方 は	k6
は や め	e9f-6g-5n-8p-8q-14v11w-7
^ 電 気	i10k-4
電 気	i11k-4s4w6
電 気 代	w10
気 代	w10
^ 妻	c6d-7e-10f-10g-10h-7i-9l-7m4n4p4q4r-11s5t-9u-11v6w22
妻	c4d-7e-8f-13g-11h-6i-12l-9r-12s4t-12u-13v4w24
に 何	a8d-4e-5g-4i16j7m4p11s7u6v-4
に 何 を	w6
^ 犬 の	b-8i-8w9
し い コ	b-5l7
い コ	b-5l7
い コ ー	b-5l7
の 飲	f-10w14
の 飲 み	f-10w14
飲 み 会	b-7e-7f-9g-4l-8u-4v-8w18
み 会	b-7e-7f-9g-4l-8u-4v-8w18
の 使	a-5b-13c-4d-4k-10n-14p-10w14
の 使 い	a-5b-13c-4d-4k-10n-14p-10w14
タ ル 化	a8c-4k-7w-9
ル 化	a8c-4k-7w-9
化	a9d8f-4k-5w-9
は 来	b-4c17e-10f-9g-7i-10j9o6q6r-4t7w7
は 来 週	a12b-5c5e-4g-7r-5w-10
が 出 て	a9b9e-10f-11i7l-5s4v-8w-10
ど お	a11c-6d-8p4
来 週 も	a-14c12e-6w-10
週 も	a-14c12e-6w-10
ー テ	b8d-9l-5w-4
ー テ ィ	b8d-9l-5w-4
テ ィ	b8d-9l-5w-4
ン グ	b14d-5h-7j6l-7m6n-5p4s6u6v7w12
の パ ス	a-4b7d5f-8l-6p-4w-7
修 を 受	a-10b-6c9d-6f-4g-11h9l-11
れ る 人	c6k10p-5
何 で し	a-4b-8c16d12f-4h8i-4w-6
ン ト の	d14g-8i-4m-12r-6
の で 資	d19e-7
で 資	d19e-7
で 資 料	d19e-7
用 紙	b-5d12f6g-8j-5l12s5
^ 参 考	a-4d29e-6g5h-4i6j-4l-8m7q7s12t12u6v12w-7
リ ス	c-4d13g-6n9v5w-10
リ ス ト	c-4d13g-6n9v5w-10
の 教 材	a-5d27h-9m-8p4q5s7t8u4v6w-9
、 本	d-4e14i-4s-4w-4
、 本 日	d-4e14i-4s-4w-4
本 日 は	a5b-7e6w-5
席 が	e11h5i-8w-10
を と	a-5e12f-6n13o-14p-5r-4w-15
^ 母 が	e13i-7l-4m9w-5
参 加 を	e18h-4i-6l8m6q-6t4u4
加 を	e18h-4i-6l8m6q-6t4u4
も な	a-5e-7j9k-6v-7w11
も な い	a-5e-7j9k-6v-7w11
っ て 出	b-4c-8e10g-8h8n4p-8u4v4w-9
て 出	b-4c-8e10g-8h8n4p-8u4v4w-9
字 が 小	d-11f10
^ 演	a-4f6i-8w-5
間 が 足	a-10e-6f11g-6i-15w-9
が 足	a-8b-8f13i7q-5s5w10
が 足 り	a-8b-8f13i7q-5s5w10
足 り な	e-4f6i4q-5s4t4w12
^ 正	a-9b-7c-8d-8f6g20i5j-12k-10l-4m4n-4p-10s6t5v5w-8
が 取	c-4d-8e-4f5i-8w6
の 分	a9b-5d-7f-9g6i13k8m4n-5o4q-4r-5s5u7w-9
が し た	b7c-4e-4g23h6i-4k12s10t6v6
ス ト が	a-14d-4e-6f-4g9i-9
書 類	h9i5w5
類	h9i5w5
参 加 証	h10l-6w-6
加 証	h10l-6w-6
を 職	h10i-4k7t4w-5
^ 証 書	b-4d-13e-8g-7h18j-4n5r-5w-6
が 怖	c-4f-5i14w-7
が 怖 い	c-4f-5i14w-7
オ ケ の	f-4i14w-5
ケ の	f-5i13q-4
い て 子	e-5i11w-13
て 子	e-5f-4i12w-11
て 子 ど	e-5i11w-13
に 街	i12j-7
^ 電 柱	e-7i18u-4w-7
電 柱	e-7i18u-4w-7
柱	e-7i18u-4w-7
傾	a-4e-9i15j10u-6w-4
傾 い	a-4e-9i15j10u-6w-4
倒 れ そ	e-11f-8i15u-8w-16
て は	a5b-5c-7e-6g-4h-4i11j6r-4w-6
片	b-5h-5j11w4
片 付	b-5h-5j11w4
は 読	a-6b-4d-15e-4f9g-4j10w-14
ん で も	a-11b-6d-6e9g-5j8l-5v-4w8
れ た い	b13e-6j-5l6q14s8t8u5v8w-7
ら す	a-11b-9d-9e-7g-5k-4l13m4p-8w13
返 信	a4c4k10m14t12
っ て こ	d-4n11o-7q-4w9
て こ	d-4n11o-7q-4w9
て こ な	d-4n11o-7q-4w9
こ な	d-4n11o-7q-4w9
こ な い	d-4n11o-7q-4w9
け 取 る	c-4e-6f-4g-6h9i-4n4o6p-6r-4w-9
取 る	c-4e-6f-4g-6h9i-4n4o6p-6r-4w-9
て 登	e-12l18
て 登 録	e-12l18
の 田	c8i-6s9w-4
の 田 中	c8i-6s9w-4
ん は 、	e-5s12
ぜ	u9w7
、 来	a13b-5c-13e-6j-4
る 日	a20b-4i-4j4p-4u4w-5
^ 2 0	a6e6f-4j9
ョ ン の	a-5b-8c5g-13j-9l-5w10
の 続	a13c-6d-8g8j10o-11w-12
も う 研	a10b-9d-4l-5m4n5q-6r10t5
う 研	a10b-9d-4l-5m4n5q-6r10t5
う 研 修	a10b-9d-4l-5m4n5q-6r10t5
家 を	a5g-7i-9w10
し つ	b14c-10d-15e-5g-6j-5w7
物 に	b10e-9
降 り	a-4b10h-4j-4
3 階	b10c-4d-5
^ t	b11d-4f-4g-8l-9q-6s4t4v4w5
e a	b9d-6f-4g-7m14w-12
で 電	b12d-7e13f-9i-6k17p-4r-6w-20
ゲ ス	a-5b-6c17w-14
ゲ ス ト	a-5b-6c17w-14
が 来 る	c6e8i-7n9o-5w-6
て 開	d13e-4g-7i-5r15s4t4
習 し	d23e-7g-7q4s5t6u6v8
の 提	b-10c-7d7f-6g-18i8j16l-4r-7w-14
^ レ ポ	a-5b-4d14f-5n-6w-6
レ ポ	a-5b-4d14f-5n-6w-6
レ ポ ー	a-5b-4d14f-5n-6w-6
ト ル	a-4c-5d6f-5n-4p-9w7
^ プ リ	a-5b-10d13p-7r-8w-15
復 習 し	a-5d17e-5s4t4u4v4w-5
習 し た	a-6d25e-6g-5l-4q4s6t7u5v7w-4
で も い	a-9b-7d-4e18l-4q4s4v4
は 無	a-9b4c-5d-11e14f-8l-7u-5w-22
た と こ	e8f-4g8j8w-5
こ ろ で	b4e4w9
ろ で	b4e4w9
加 で も	a-9b-10e13g-8h10l-12w-5
部 屋 の	b-10e-4f5i-11w15
現 場	a-5c-4f7i4w-9
現 場 の	a-5c-4f7i4w-9
感 想 文	d-5e-6m5o4t-5w18
想 文	d-5e-6m5o4t-5w18
文 字	f10
マ イ ク	d-5f11h-6i-9l-4r-7w9
^ 質	a-13b-6c-8e-4f13g-9i-7k-5l-10p13w-10
応 答	a-7d-7f10i-7k6m-8n-6o-4r-9w-15
た か ど	a-4b-4g5j7
定 の	a-13b-12c-5g-7h10i17m12p-4w-9
賞	a-9b-9c-7d-6e-4g-8h17j-5k-4l-9n5o4p-8s6t5u6v5w10
溢	e-7f-4i12u-4w-9
溢 れ	e-7f-4i12u-4w-9
、 直	d-6e-8g-6i20j5l-4q-4s6t4u-5v6w-5
家 が	i17w-19
公 園 に	i12j-7v-10w-8
園 に	i12j-7v-10w-8
が 失	a-6b-15f-7w11
板	d14i17n4s5u5v-4w-12
^ ト イ	i6w8
^ 雨 が	b19e-18v-10w5
雨 が	b19e-18v-10w5
店 が	b-6e-4i13v-7w-6
ば し て	f-4i15r-4w-9
て 何 か	j8v4w-10
動 い	e12i8j7p-4v-5w-10
動 い て	e12i8j7p-4v-5w-10
期 限	a-11d4e-4g-6j7l9
期 限 は	a-12d-6g-7j5l8w-4
せ た い	d11k8l7w-14
^ セ	b-4e9f-4i-10l6w4
^ セ ミ	b-4e9f-4i-10l6w4
に コ	a-4b-9e-10f-10h-4i-4l11u4w9
だ と	f14i-4m19v-5w-9
を 日	m18w-12
を 日 本	m18w-12
t o e	m8w5
o e	m8w5
^ l	n9s4t4w12
^ l i	n9s4t4w12
l i n	a11b-6m-4n9p9s5t5w11
i n e	a11b-6m-4n9p9s5t5w11
n e	a11b-6m-4n9p9s5t5w11
^ よ く	a-4b-5f-6p17t13w-4
を 間	b4d-5g10i-6q9w-5
を 間 違	b4d-5g10i-6q9w-5
答 え る	f-4g-11n-7q10w-4
の を や	f-4g-9i-4o-6q9r-4w-5
^ メ ー	a-6b-8g5i-5j6l-4n-7p-6r16s6v5w14
ー ル ア	a-5b-5i-5k10r17s4v4w-7
ル ア	a-5b-5d-4i-4j4k10r14v5
ル ア ド	a-5b-5i-5k10r17s4v4w-7
ア ド	a-5b-5i-5k10r17s4v4w-7
ア ド レ	a-5b-5i-5k10r17s4v4w-7
レ ス を	d-4k8r11w-5
そ う じ	k-4v13w-5
う じ	k-4v13w-5
う じ ゃ	k-4v13w-5
要 な い	e-5m4n-4t4v15
間 あ	a15d-4
間 あ り	a15d-4
エ レ	a-6b12c-6i7k-8l-7r-5
エ レ ベ	a-6b12c-6i7k-8l-7r-5
レ ベ ー	a-6b12c-6i7k-8l-7r-5
ベ ー	a-7b10c-6d-4i7k-8l-8r9u4
ベ ー タ	a-6b12c-6i7k-8l-7r-5
か ら 入	a-10b18e-12f-7i-5l-10p-13
ら 入	a-10b18e-12f-7i-5l-10p-13
ら 入 れ	a-8b15e-9f-7i-5l-8p-11
入 れ ば	a-8b15e-9f-7i-5l-8p-11
り 方 を	a-18b5d-5e-13g10k-8n-4p8w-20
を 復	a-9d5n-9o11p-4r-5w5
ト を 送	a-8b-9f11g4n-5
録 画 し	a-6d13f-14i-8l-6r-7w10
画 し	a-6d13f-14i-8l-6r-7w10
、 明	a6c-4d-4e4f-7h-5
、 明 日	a6c-4d-4e4f-7h-5
ら れ る	a-6b-6c-5d5m4p-8r23w-6
^ 急 に	e18f-4i-6n4p4s4w-11
調 を	b-6c5d-5e16f14q6r-5s7w-4
が 動	a-7b-4d-4e8f-5v-7w6
勤	a-6c16e12f-8k-5p7r-5s8u6v7w18
勤 務	a-6b-8c9d-7e11f-8g-5j-5k-6l-4w-10
い 授	a-8e-4f13w-11
い 授 業	a-8e-4f13w-11
の 解	w8
に 届	d-6g8j8l-6n4q4t4u4v4w-7
裏	a-5b9e-4f-4i4l-5w-8
に 困	n10p8
交	a-13b-8c-7d-4g-8h5i5j-10l-8p-8s4v7w16
怖 い $	c-4f-5i13w-8
事 を く	d-4j9m9s6t5v5w5
写 真 の	d-9j8r-8s6t5w17
真 の	d-9j8r-8s6t5w17
タ ー と	k8w-4
ー と 話	k8w-4
に 教 え	a-7b-5c8g-4j-4n4t11w-4
の 送	a8b-4d-8n12o-10p-5
弁	a7f-6i-6m-6n-4p4r-4s6u4v4w26
体 の	a9f8l-5
出 て き	b11d-4e-7f-11i7l-4v-4w-14
て き ま	b13d-7f13i8j-5n6o5p-4q-4r-4u-6w24
て ど の	a-6b11p-4w-4
場 の 入	b-4i8
き を 教	a-11b-8c11d-8e13g-6h-4p-4q-6s4t4v4w8
友 達 に	d11j-7l13r-6w7
達 に	d11j-7l13r-6w7
ン プ	b-5d5f-4i6s6w11
で 配	a-4d10e-4w-4
な り そ	a8b-5e11i-6j-7l-4u-4w-11
り そ	a8b-5e11i-6j-7l-4u-4w-11
り そ う	a8b-5e11i-6j-7l-4u-4w-11
来 な	d-4e6j7k-8n-7o4p-4v-4w5
来 な い	d-4e6j7k-8n-7o4p-4v-4w5
日 の 出	a-12b-8e16t4w-10
ッ ク が	d-5e-4i6
^ 二	b6c4e13i-5j-4o14s6t4w-7
^ 質 問	a-13b-7c-10f7g-10k-5l-10p12w-11
残 念	a-12e-13f10g-5i-13
受 け て	a-5b-6e-4f8g16h11j-5q4s4t4u4v-8w-5
的	c-5d-4f11g-7i8j-8k-4r12s4w-10
的 な	c-4f10g-6i7j-5r8w-9
ス カ	a-8d-4f5
た か っ	w4
イ ズ に	g11l-5o-5
ズ に	g11l-5o-5
表 記	g-5h15i-8k-8l-4m17r-6w-20
付 き	e4j15w-11
が 3	e-4i13w-21
プ ー	a-7b-12c-9i20w13
プ ー ル	a-7b-12c-9i20w13
ス の 運	f-5i10k6l-7w-13
注	d-10e-5g-5h-4i9j-5l-4q-6s4w15
が 駐	a-6b14d-11e-6i6k-4l-11w-6
が 駐 車	a-6b14d-11e-6i6k-4l-11w-6
真 っ	i14w-21
住 宅	d-5f-4h-4i17r-10w-9
箱	d-5f-7j10
音 楽	i9o-6r-5
答 は ま	a-5g-9j10l-5
人 を 出	b5c4g-5j-10k19q-4r-4s4w-8
登 録 の	h-4l9p-4w5
の で ベ	m8
で ベ	m8
で ベ ト	m8
人 な	m8w-5
人 な の	m8w-5
の 方 法	a-6b-4c-4f-7g-4k-6l-5n10o-6p-6t4w9
辞	r4w8
辞 め	n-5q-4r5w6
辞 め た	n-5q-4r5w6
タ を 消	i-5w5
^ 写	d-8f-4h-6i-6k-5o-4p4s7t5v4w22
^ 写 真	d-8f-4h-6i-6k-5o-4p4s7t5v4w22
、 登	l4q-5r-6u9
、 登 録	l4q-5r-6u9
特	c7e-11f4j-6k4n-7o5r5s6u-10v18w13
の 夜	a6c-10i5v4w5
の ど こ	a-7b12c-9d-7e-11f-6w-12
運 営	c7f-6i-5k14l-6u4v4w-6
せ ば	a-6b-6d9k-4p15
せ ば い	a-6b-6d9k-4p15
動 画 が	d6e-5i-4l-5v-7w9
も の 運	e13w-9
会 の	b-9c11d-7e11g-5j-4
^ 音	e-9f8i-13n-4o-9r-5w14
あ げ	c-6f7i-12
あ げ た	c-6f7i-12
げ た	c-5f6i-13
け が	b-9d-8e10g-4i-4l-15
り な い	e-4f-6i7n-4q-4s4w14
が 1	i8j-5w7
音 を	d-4i16n-9w-11
の 自	w5
過 ぎ	e7g-4i-4j-6l5w-5
院 に	a-6e15i-8w-16
が 悪 か	b-4g-14i-5w8
の 表	b13e-7h13j-5m11s5w-9
浮	i22r-4w-21
浮 い	i22r-4w-21
浮 い て	i22r-4w-21
上 げ	b-4d-8e-8i10r-4w7
雑	f-6g-4i10o-4s5t4u5w11
が 大	e-7f-9g-4i8w-5
拒	n14u-6w10
拒 否	n14u-6w10
の 例	p7
れ て く	e-5l14o14q14s9t7v9w-5
^ す ご	u-4v-4w13
会 の 日	a6b-4w9
入 る	a9e4l5m4
入 る の	e5l7w-9
会 議 の	a-4b8d-10e9f-9g-7n-5o-4q-4w8
議 の	a-4b8d-10e9f-9g-7n-5o-4q-4w8
^ 国	a-14b-6c9w9
見 に	d-8f6h-5i-9j10r-4u4v4w-6
バ ー	e9f-10l-5w9
ー ベ	i5l-5w11
蛇	b-7i6m4o4s4v4w8
閉 ま っ	a-8b5d-5e-6f-6i10l-6r-4w-5
を あ げ	i-12w8
が 動 か	a-7e9f-5w9
動 か	a-4c-7e11f-7i5l-6o4p10r-5u4
動 か な	a-6f-4i-5w10
^ お 金	w10
仕 事 に	e-9f8l-4w8
事 に	e-8f9k-5l-4w10
料 金 が	i14w-6
金 が	i15k-4
ッ ト が	w14
リ の	p8s4t4v4w5
を 解 約	g-6i-4n-5o-5s4t4u4v4w12
解 約	g-6i-4k-4n-5o-5s4w16
解 約 し	g-6i-4n-5o-5s4t4u4v4w12
配 達	g-5j-8w11
観 光	w6
ザ の	b-9d-4e-8g-7j-6w11
の 予 防	a-8b-8d-4h-5w9
予 防	a-8b-8d-4h-5w9
予 防 接	a-8b-8d-4h-5w9
防 接	a-8b-8d-4h-5w9
防 接 種	a-8b-8d-4h-5w9
接 種	a-8b-8d-4h-10w11
^ t o	l-7w10
^ ゴ ル	q-8r-4w10
ゴ ル	q-8r-4w10
ゴ ル フ	q-8r-4w10
ル フ	q-8r-4w10
ル フ の	q-8r-4w10
発 行 $	h-9w9
を 考	a-6e5g-5j5l-4s5t4u4v5w18
を 考 え	a-6e5g-5j5l-4s5t4u4v5w18
太	a-15b-8e-6n-6o4p-7t6w25
ビ ザ	e-8g-7j-6w9
ビ ザ の	e-8g-7j-6w9
ン バ	e-5f-10i-6w14
ン バ ー	e-5f-10i-6w14
^ 不 動	d-5w9
不 動	d-5w9
不 動 産	d-5w9
動 産	d-5w9
レ ッ ト	d-12i-4k-4p-5w18
放 送	a-9e-4f-9i7w-6
会 の 会	w5
費	b-6d-4f-6h-6i-4w20
費 $	r-4w10
注 文	a4c4d-7e-5g-5i-9p4s4w18
明 書 $	h-8w10
^ 京	w13
^ 京 都	w13
京 都	w13
^ プ ー	a-7b-12c-9w14
の 本 を	p-4w9
マ $	a-7f-4l-4w9
職 し	a4i-8k-4l11n4w7
番 号 $	b12j-10k-5w12
号 $	b12j-10k-5w12
^ 音 楽	i-5n-4o-9r-5w15
編	a-6d-10j4k-6l-5r-4w14
数 $	e-4g-9l-4w13
の 解 約	w8
塾	c-4d-12f-14g-8i-6w17
l の	d-14l-7p-9w15
チ ン	h-6u4v4w10
長 い	a-5f-11g-7i-16w15
さ $	o4s7t4v5w15
^ 薬	w5
を 飲	w9
ポ ッ	a-4k-4w13
ッ ト $	w8
退 職	a4d-5i-5l11n4w6
署 名	c-5e15f-6g-8h10j-5p6s6u5v5w11
が 遅 い	i-8w11
遅 い	i-8w11
遅 い $	i-8w11
ラ ス は	a7c-4e-4l-8w7
整	b-4c-4f-10i8j-4l-4r-4t4w9
の サ ッ	w7
監	a-4c-10e7g-7w6
権	c-4e-6m5p-4r18w4
届 い た	a-4d-9e-12f-4i-10l9w8
プ リ の	n-4p9
裁	e-8w12
裁 判	e-8w12
判 の	w7
資 格	g-9w15
ん だ $	a-5i-9k-6l-6u-8v-10w19
将	a-13c-7p-7w14
将 棋	a-13c-7p-7w14
棋	a-13c-7p-7w14
折 り	b-4c-6e-5f8i-5l-5w17
^ 電 球	i4w9
電 球	i4w9
寂	j-7k-5n-7o7w13
寂 し	j-7k-5n-7o7w13
寂 し い	j-7k-5n-7o7w13
の 絵	p-4w11
絵	p-4w11
簿	b-5f-5l18q4r-6s7t7u4v7w9
の マ	e-7f-4i-24j-14k12l-6r-5w18
の 観	b-7f-5i-5w10
売	s4w8
ム $	a-16b-8c-5d-9e-7f-11n-5w20
の 高 い	w6
^ 退 職	d-8l10w-7
点 $	a-4g8i-12r-4w7
角	b-5e11i-5p-8w12
の 翻	h-5m-10w17
の 翻 訳	h-5m-10w17
品	d-9e-4g-5h-5i-6j-4p-6w15
団	a-13b5w16
カ の	w14
ン ス の	d-14w11
生 $	w12
来 た $	j-13n-12w11
が 枯	b-7f-5i-6w10
が 枯 れ	b-7f-5i-6w10
枯	b-7f-5i-6w10
枯 れ	b-7f-5i-6w10
枯 れ た	b-7f-5i-6w10
文 の	d-5w11
官	c10e-6g-4i-11j-6k13m5o5p4s5u5v5w-4
取 ら	d-7f-5i14p-10r-13
取 ら れ	d-7f-5i14p-10r-13
半	a11b-5d-4f-5g-6h-5j9r-5v4
に 入 る	a9b-4e4l5w-4
^ 湖	f-5i11r-4w-9
湖	f-5i11r-4w-9
皆	b-4k-8s17t11w-7
^ の	g5m21o21s19t21u-6v45`;
